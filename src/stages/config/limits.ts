/** How large a file may be, in bytes as they are stored. */
export const FILE_LIMIT_BYTES = 256 * 1024

/** How deep mappings and lists may nest, the file's own mapping included. */
export const DEPTH_LIMIT_LEVELS = 12

/** How many keys a mapping may have. */
export const KEY_LIMIT = 500

/** How many chat configurations a file may hold. */
export const CONFIGURATION_LIMIT = 200

/** How much of a found text a diagnostic keeps, in characters. */
export const FOUND_LIMIT_CHARACTERS = 80

/**
 * How many words, marks and line ends a file may have: the library makes several objects of each. A configuration of ten
 * keys has about fifty.
 */
export const TOKEN_LIMIT = 90_000

/** How many errors of a file are listed: nobody reads more, and a hostile file can have a hundred thousand. */
export const FAULT_LIMIT = 1_000

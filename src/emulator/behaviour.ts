/** What the emulator does where the API is not documented. The default is always the stricter behaviour. */
export interface Behaviour {
  /** What an update does to members that were not sent: `clear` removes them, `keep` leaves them as they are. */
  readonly omitted: 'clear' | 'keep'
  /** What an update does with asterisks under a secret name: `stored` makes them the new value, `ignored` keeps the old. */
  readonly mask: 'stored' | 'ignored'
  /**
   * How GetChatConfiguration shows what stands under a secret name: `masked` as asterisks alone; `partly` with its ends, as
   * `REAL****sKEY`; `word` as `<hidden>`; `empty` as no text; or `texts`, where texts are masked and other kinds shown.
   */
  readonly secretsOnRead: 'masked' | 'partly' | 'word' | 'empty' | 'texts'
  /** What an update does with another Type: `reject` or `change`. */
  readonly type: 'reject' | 'change'
  /** Whether UpdatedDate moves where an update changes secrets alone: `moves`, or `stays`. */
  readonly secretDate: 'moves' | 'stays'
  /** Whether UpdatedDate moves where an update changes nothing at all: `moves`, or `stays`. */
  readonly equalDate: 'moves' | 'stays'
  /** What an update does with the keys of a configuration that is sent: `replace` them all, or `merge` them into the old ones. */
  readonly configuration: 'replace' | 'merge'
  /** What becomes of configuration keys that are not documented: `kept` or `dropped`. */
  readonly unknownKeys: 'kept' | 'dropped'
  /** What becomes of numbers and booleans in a configuration: `kept`, or turned into a `text`. */
  readonly values: 'kept' | 'text'
  /** What the service puts into a configuration by itself: `none`, or a `RobotCode` that is another one after each write. */
  readonly adds: 'none' | 'RobotCode'
  /** What becomes of the texts of a configuration: `none` keeps them, `trim` takes the blanks off both ends. */
  readonly normalises: 'none' | 'trim'
  /** Whether ListChatConfigurations shows Outputs: `shown` or `absent`. */
  readonly listOutputs: 'shown' | 'absent'
  /** What ListChatConfigurations does with a filter by Name: `ignored` or `obeyed`. */
  readonly filters: 'ignored' | 'obeyed'
  /** How many reads of chat configurations after each write of one still see the state before it. */
  readonly staleReads: number
  /** Which names a configuration may have: `any`, or `plain` ones of up to 64 letters, digits, dashes and underscores. */
  readonly names: 'any' | 'plain'
  /** Whether names that differ in letter case alone are two: `kept`; or one, whose spelling is the first: `ignored`. */
  readonly nameCase: 'kept' | 'ignored'
  /**
   * Whether ListChatConfigurations pages: `token`; `none`, where it answers all at once whatever is asked for; or `cut`,
   * where it answers one page and never says that there are more.
   */
  readonly paging: 'token' | 'none' | 'cut'
  /** The most items a page holds, whatever MaxResults asks for. */
  readonly pageSize: number
  /** Which MaxResults ListChatConfigurations takes: `refused` none at all. */
  readonly listSizes: '10..100' | '1..100' | '10..50' | '10..20' | '10..10' | 'refused'
  /** The most that MaxResults of GetParametersByPath may be: its text says 10, its schema 100. */
  readonly pathSize: number
  /**
   * What a token stands for: a `place` in the list; a `page`, counted in pages of the size that comes with it; or a place
   * that is `bound` to its size, and refused with another.
   */
  readonly tokens: 'place' | 'page' | 'bound'
  /** How a type is spelt on read: as it was `kept`, or in `lower` case. */
  readonly typeCase: 'kept' | 'lower'
  /** How a role is shown: by its `name`, or by its `arn`. */
  readonly roles: 'name' | 'arn'
  /** The group of what was created without one: the account's `default`, or `none`. */
  readonly groups: 'default' | 'none'
  /** How reads write dates: `zoned` everywhere; or `mixed`, List in UTC with `Z`, Get with a fraction and without a zone. */
  readonly dates: 'zoned' | 'mixed'
  /** The code for a configuration that is not there: `EntityNotExists`, or `NotFound`, both with status 404. */
  readonly missing: 'EntityNotExists' | 'NotFound'
  /** The code for a name that is taken: `EntityAlreadyExists`, or `ResourceConflict` with status 409. */
  readonly taken: 'EntityAlreadyExists' | 'ResourceConflict'
  /** What AssumeRoleWithOIDC takes as a token: `jwt` any that has the form of one, `refused` none. */
  readonly idTokens: 'jwt' | 'refused'
  /** How long temporary credentials hold: `asked` for as long as the request says, else this many seconds. */
  readonly sessionSeconds: 'asked' | number
  /** How many calls of one operation a region takes in a second from one account; more are throttled. */
  readonly callsPerSecond: 'unlimited' | number
}

/** The default behaviour of the emulator. */
export const DEFAULT_BEHAVIOUR: Behaviour = {
  omitted: 'clear',
  mask: 'stored',
  secretsOnRead: 'masked',
  type: 'reject',
  secretDate: 'moves',
  equalDate: 'moves',
  configuration: 'replace',
  unknownKeys: 'kept',
  values: 'kept',
  adds: 'none',
  normalises: 'none',
  listOutputs: 'shown',
  filters: 'ignored',
  staleReads: 0,
  names: 'any',
  nameCase: 'kept',
  paging: 'token',
  pageSize: 100,
  listSizes: '10..100',
  pathSize: 100,
  tokens: 'place',
  typeCase: 'kept',
  roles: 'name',
  groups: 'default',
  dates: 'zoned',
  missing: 'EntityNotExists',
  taken: 'EntityAlreadyExists',
  idTokens: 'jwt',
  sessionSeconds: 'asked',
  callsPerSecond: 'unlimited',
}

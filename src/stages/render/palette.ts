import { styleText } from 'node:util'

type Paint = (text: string) => string

/** How a terminal text is coloured. Colour never carries meaning alone: symbols and words say the same. */
export interface Palette {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly green: Paint
  readonly yellow: Paint
  readonly cyan: Paint
}

/** A palette that colours by ANSI sequences, or one that leaves texts as they are. */
export const toPalette = (hasColours: boolean): Palette => {
  const toPaint =
    (style: keyof Palette): Paint =>
    (text) =>
      // Whether colours are wanted is decided already, and for no stream in particular.
      hasColours ? styleText(style, text, { validateStream: false }) : text
  return {
    bold: toPaint('bold'),
    dim: toPaint('dim'),
    red: toPaint('red'),
    green: toPaint('green'),
    yellow: toPaint('yellow'),
    cyan: toPaint('cyan'),
  }
}

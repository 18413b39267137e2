/** A page with another text between the marks of that name. Throws where they are missing. */
export const replaceSection = (text: string, name: string, body: string): string => {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const start = text.indexOf(begin)
  const stop = text.indexOf(end)
  if (start < 0 || stop < start) throw new Error(`The page lacks the marks ${begin} and ${end}`)
  return `${text.slice(0, start + begin.length)}\n${body}\n${text.slice(stop)}`
}

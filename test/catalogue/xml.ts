/** Whether a text is well-formed XML, as far as we write it: one root, elements closed in order, signs escaped. */
const token = /<\?xml[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** What is wrong first; nothing where all is well. */
export function faultInXml(text: string): string | undefined {
  const open: string[] = []
  let roots = 0
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const found = token.exec(text)
    if (!found) return `at ${at}: ${text.slice(at, at + 40)}`
    const [, isEnd, name, attributes = '', isEmpty, between] = found
    if (reference.test(attributes) || (between && reference.test(between))) return `at ${at}: a bare &`
    if (between?.trim() && open.length === 0) return `at ${at}: text outside the root`
    if (!name) continue
    if (isEnd && open.pop() !== name) return `at ${at}: </${name}> closes another`
    if (!isEnd && open.length === 0) roots += 1
    if (!isEnd && !isEmpty) open.push(name)
  }
  return open.length > 0 || roots !== 1 ? `${roots} roots, ${open.join(' ')} left open` : undefined
}

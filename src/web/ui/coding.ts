const refused = '(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))'
const brotli = new RegExp(`(?:^|[,\\s])br(?![\\w-])${refused}`, 'i')
const gzip = new RegExp(`(?:^|[,\\s])gzip(?![\\w-])${refused}`, 'i')

/** The best coding that a browser takes (RFC 9110 §12.5.3); none when it takes neither, or weighs them at nothing. */
export function codingFor(acceptEncoding = ''): 'br' | 'gzip' | undefined {
  if (brotli.test(acceptEncoding)) return 'br'
  return gzip.test(acceptEncoding) ? 'gzip' : undefined
}

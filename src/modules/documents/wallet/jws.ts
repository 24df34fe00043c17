import type { Signer } from '#platform'

/** A JWS in its compact form (RFC 7515 §7.1) by a key on P-256, which the platform never holds itself. */
export async function signJws(
  { header, payload }: { header: Readonly<Record<string, unknown>>; payload: unknown },
  signer: Pick<Signer, 'sign'>,
): Promise<string> {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'ES256', ...header })}.${part(payload)}`
  const signature = await signer.sign(Buffer.from(signed))
  return `${signed}.${signature.toString('base64url')}`
}

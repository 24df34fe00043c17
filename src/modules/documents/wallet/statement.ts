import type { Context } from '#platform'
import { signJws } from './jws.ts'
import { walletSignerOf } from './keys.ts'

type Statement = { readonly agency: string; readonly typ: string; readonly payload: Readonly<Record<string, unknown>> }

/** What an agency says to wallets and those they show copies to: a JWS with the certificate of the key that signs its copies. */
export async function signStatement(ctx: Context, { agency, typ, payload }: Statement): Promise<string> {
  const signer = await walletSignerOf(ctx, { agency, form: 'dc+sd-jwt' })
  return signJws({ header: { typ, x5c: [signer.certificate.toString('base64')] }, payload }, signer)
}

/** How an organisation shows who it is: its token, the second, and its signature (RSA-SHA256) over both. */
import { type KeyObject, sign, verify } from 'node:crypto'

export type KhurHeaders = { readonly accessToken: string; readonly timeStamp: string; readonly signature: string }

/** The headers of a call at this moment. */
export function signedHeaders(accessToken: string, key: KeyObject, at: Date): KhurHeaders {
  const timeStamp = String(Math.floor(at.getTime() / 1000))
  const signature = sign('sha256', signedBytes(accessToken, timeStamp), key).toString('base64')
  return { accessToken, timeStamp, signature }
}

/** Whether the holder of this key signed them. */
export function isSignedBy({ accessToken, timeStamp, signature }: KhurHeaders, key: KeyObject): boolean {
  return verify('sha256', signedBytes(accessToken, timeStamp), key, Buffer.from(signature, 'base64'))
}

function signedBytes(accessToken: string, timeStamp: string): Buffer {
  return Buffer.from(`${accessToken}.${timeStamp}`, 'utf8')
}

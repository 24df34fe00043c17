/**
 * Where a message goes that somebody asked for: a telephone number, a browser's own address. It may belong to nobody we
 * know, so it has no key of a person's; it lies locked under one key that the database never sees, and is opened by
 * whoever sends, to send. Nobody reads it, so there is no receipt.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Context } from '#platform'

const keyName = 'vault-address-1'
const [nonceBytes, tagBytes] = [12, 16]

type Keys = Pick<Context, 'outside'>

/** Locks an address, for that purpose alone. */
export function lockAddress(ctx: Keys, { purpose, address }: { purpose: string; address: string }): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', ctx.outside.keys.secretKey(keyName), nonce)
  cipher.setAAD(boundTo(purpose))
  return Buffer.concat([nonce, cipher.update(address, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `lockAddress` locked; throws when it was locked for another purpose or a bit is another. */
export function openAddress(ctx: Keys, { purpose, locked }: { purpose: string; locked: Buffer }): string {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    ctx.outside.keys.secretKey(keyName),
    locked.subarray(0, nonceBytes),
    {
      authTagLength: tagBytes,
    },
  )
  decipher.setAAD(boundTo(purpose))
  decipher.setAuthTag(locked.subarray(-tagBytes))
  return Buffer.concat([decipher.update(locked.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
}

function boundTo(purpose: string): Buffer {
  return Buffer.from(`vault/address/v1|${purpose}`)
}

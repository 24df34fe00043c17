import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { khurAskerContract, khurKeys, khurRequest, khurToken } from '../../../test/contracts/khur.ts'
import { scriptedServer } from '../../../test/contracts/scripted-server.ts'
import { openKhur } from './khur-soap.ts'

khurAskerContract('the KHUR adapter', openKhur)

const somewhere = { url: 'http://127.0.0.1:9', accessToken: khurToken }

test('a key is taken as it is or as PEM, if it is RSA and long enough', () => {
  const pem = khurKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  openKhur({ ...somewhere, key: pem })
  for (const { privateKey } of [
    generateKeyPairSync('rsa', { modulusLength: 1024 }),
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ])
    assert.throws(() => openKhur({ ...somewhere, key: privateKey }), /RSA keys of 2048 bits/)
})

test('an operator who acts is named beside the citizen', async () => {
  const server = await scriptedServer((_, response) => response.writeHead(503).end())
  try {
    const citizen = { authType: '3', regnum: 'УХ91052824', fingerprint: 'x' }
    const authOf = () => ({ citizen, operator: { regnum: 'ТА52123062', fingerprint: 'y' } })
    await openKhur({ url: server.url, accessToken: khurToken, key: khurKeys.privateKey, authOf }).send(khurRequest())
    assert.match(
      server.seen[0]!.body.toString(),
      /<auth><citizen><authType>3<\/authType>.*<\/citizen><operator><regnum>ТА52123062<\/regnum><fingerprint>y</,
    )
  } finally {
    await server.close()
  }
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { systemClock } from '#kernel'
import { listenAtDesk, openDesk, openFileSigners, openJournal, openKeyStore, openRemoteSigners } from '#platform'
import { signersContract } from '../../../test/contracts/signers.ts'

const root = mkdtempSync(join(tmpdir(), 'signers-'))
after(() => rmSync(root, { recursive: true, force: true }))
const keysIn = (name: string, passphrase?: string) => openFileSigners(openKeyStore(join(root, name), { passphrase }))

signersContract('plain files', async () => ({
  signers: keysIn('plain'),
  again: async () => keysIn('plain'),
  close: async () => {},
}))

const passphrase = 'nine words that nobody would ever guess'
signersContract('sealed files', async () => ({
  signers: keysIn('sealed', passphrase),
  again: async () => keysIn('sealed', passphrase),
  close: async () => {},
}))

signersContract('a process of its own', async () => {
  const address = { socket: join(root, 'desk.socket'), secret: 'a secret that both of them have' }
  const journal = openJournal(join(root, 'journal'), { clock: systemClock })
  const desk = () =>
    openDesk({ signers: keysIn('desk'), may: (name) => name.startsWith('seal-'), journal, perSecond: 1000 })
  let close = await listenAtDesk(desk(), address)
  return {
    signers: openRemoteSigners(address),
    again: async () => {
      await close()
      close = await listenAtDesk(desk(), address)
      return openRemoteSigners(address)
    },
    close: async () => {
      await close()
      await journal.close()
    },
  }
})

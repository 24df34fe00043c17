import { describe } from 'node:test'
import { settableClock, systemClock } from '#kernel'
import { startBank } from '../../../simulators/bank/server.ts'
import { askerContract, bankContract } from '../../../test/contracts/payments.ts'
import { openQPay } from './qpay-http.ts'

const account = { username: 'platform', password: 'a password for tests only', invoiceCode: 'TEST', currency: 'MNT' }
const clock = settableClock('2026-11-24T02:00:00Z')

describe('the adapter and the simulated bank', () => {
  bankContract('QPay', async () => {
    const bank = await startBank({ ...account, now: clock.now, deliver: async () => true })
    const open = (password: string) => openQPay({ ...account, password, url: bank.url, clock })
    return {
      port: open(account.password),
      stranger: open('guessed'),
      pay: (qrText, amount) => bank.pay(qrText, amount ? { amount } : {}),
      endTokens: () => {
        bank.setMood('token-expired')
        bank.setMood('up')
      },
      tokensGiven: bank.tokensGiven,
      today: () => '2026-11-24',
      close: bank.close,
    }
  })
})

describe('the adapter and a bank that errs', () => {
  askerContract('QPay', (url, timeoutMs) => openQPay({ ...account, url, timeoutMs, clock: systemClock }))
})

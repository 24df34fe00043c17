import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPair, openWith, sealTo } from './hpke.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

test('opens the vector of RFC 9180 A.1.1, and no other', () => {
  const pair = {
    private: hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
    public: hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
  }
  const once = '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'
  const text = 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'
  const suite = { aead: 1, cipher: 'aes-128-gcm', keyBytes: 16 } as const
  const given = { suite, info: hex('4f6465206f6e2061204772656369616e2055726e') }
  assert.equal(
    openWith(pair, hex(once + text), hex('436f756e742d30'), given as never).toString(),
    'Beauty is truth, truth beauty',
  )
  assert.throws(() => openWith(pair, hex(once + text), hex('436f756e742d31'), given as never))
})

test('what is sealed is opened by its pair and by no other, and not when any bit is another', () => {
  const [pair, other] = [newPair(), newPair()]
  const sealed = sealTo(pair.public, Buffer.from('нууц'), 'a')
  assert.equal(openWith(pair, sealed, 'a').toString(), 'нууц')
  assert.throws(() => openWith(other, sealed, 'a'))
  assert.throws(() => openWith(pair, sealed, 'b'))
  for (let at = 0; at < sealed.length; at++) {
    const flipped = Buffer.from(sealed)
    flipped[at]! ^= 1 << (at % 8)
    assert.throws(() => openWith(pair, flipped, 'a'), `byte ${at}`)
  }
  assert.throws(() => openWith(pair, sealed.subarray(0, -1), 'a'))
  assert.throws(() => openWith(pair, Buffer.alloc(10), 'a'))
})

test('the same sealed twice looks different', () => {
  const pair = newPair()
  assert.notDeepEqual(sealTo(pair.public, Buffer.from('x'), 'a'), sealTo(pair.public, Buffer.from('x'), 'a'))
})

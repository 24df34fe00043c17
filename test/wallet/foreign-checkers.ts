/** Those who are shown what a wallet holds, with libraries of others: `@sd-jwt` for cards, `@animo-id/mdoc` for mobile documents. */
import {
  createHash,
  createPublicKey,
  createSign,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  verify,
  X509Certificate,
} from 'node:crypto'
import {
  COSEKey,
  cborEncode,
  DataItem,
  DeviceResponse,
  MDoc,
  type MdocContext,
  Verifier as MobileVerifier,
  parseIssuerSigned,
} from '@animo-id/mdoc'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'

/** Whom a checker believes, as DER. */
export type Anchor = { readonly authority: Uint8Array }

const derOf = (base64: string) => new X509Certificate(Buffer.from(base64, 'base64'))

/** The key of the first certificate, if the authority vouches for the chain and is not itself in it. */
function keyByChain(chain: readonly X509Certificate[], { authority }: Anchor): KeyObject {
  const anchor = new X509Certificate(authority)
  const whole = [...chain, anchor]
  for (const [at, certificate] of chain.entries()) {
    const issuer = whole[at + 1]!
    if (certificate.raw.equals(anchor.raw)) throw new Error('the anchor is in the chain')
    if (!certificate.checkIssued(issuer) || !certificate.verify(issuer.publicKey))
      throw new Error('a chain that breaks')
  }
  if (chain.length === 0) throw new Error('no chain')
  return chain[0]!.publicKey
}

function verifierFor(anchor: Anchor) {
  return async (data: string, signature: string): Promise<boolean> => {
    const header = JSON.parse(Buffer.from(data.split('.')[0]!, 'base64url').toString()) as { x5c?: string[] }
    const key = keyByChain((header.x5c ?? []).map(derOf), anchor)
    return verify('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
  }
}

export type Presented = { readonly audience: string; readonly nonce: string }
const hasher = (data: string | ArrayBuffer, alg: string) =>
  new Uint8Array(
    createHash(alg.replace('-', ''))
      .update(typeof data === 'string' ? data : Buffer.from(data))
      .digest(),
  )

/** A checker of cards: signature by its chain, disclosures, key binding, status. */
export function cardChecker(anchor: Anchor, { statusOf }: { statusOf?: (uri: string) => Promise<string> } = {}) {
  return new SDJwtVcInstance({
    hasher,
    hashAlg: 'sha-256',
    saltGenerator: (length) => randomBytes(length).toString('hex'),
    verifier: verifierFor(anchor),
    ...(statusOf ? { statusListFetcher: statusOf } : {}),
    kbVerifier: async (data, signature, payload) => {
      const { jwk } = (payload as { cnf: { jwk: JsonWebKey } }).cnf
      const key = createPublicKey({ key: jwk, format: 'jwk' })
      return verify(
        'sha256',
        Buffer.from(data),
        { key, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      )
    },
  })
}

/** A holder who shows only some claims of a card, for one checker and one time. */
export async function presentCard(
  card: string,
  { claims, key, audience, nonce, at }: Presented & { claims: readonly string[]; key: KeyObject; at: Date },
): Promise<string> {
  const holder = new SDJwtVcInstance({
    hasher,
    hashAlg: 'sha-256',
    kbSignAlg: 'ES256',
    kbSigner: (data) =>
      createSign('sha256').update(data).sign({ key, dsaEncoding: 'ieee-p1363' }).toString('base64url'),
  })
  const frame = Object.fromEntries(claims.map((name) => [name, true]))
  const iat = Math.floor(at.getTime() / 1000)
  return holder.present(card, frame, { kb: { payload: { iat, aud: audience, nonce } } })
}

const context: MdocContext = {
  crypto: {
    random: (length) => randomBytes(length),
    digest: ({ digestAlgorithm, bytes }) =>
      new Uint8Array(createHash(digestAlgorithm.replace('-', '').toLowerCase()).update(bytes).digest()),
    calculateEphemeralMacKeyJwk: () => {
      throw new Error('no MAC is used here')
    },
  },
  cose: {
    sign1: {
      sign: ({ sign1, jwk }) => {
        const { data } = sign1.getRawSigningData()
        const key = { key: jwk as JsonWebKey, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const
        return new Uint8Array(createSign('sha256').update(data).sign(key))
      },
      verify: ({ sign1, jwk, options }) => {
        const { data, signature } = sign1.getRawVerificationData(options)
        const key = { key: jwk as JsonWebKey, format: 'jwk', dsaEncoding: 'ieee-p1363' } as const
        return verify('sha256', data, key, signature)
      },
    },
    mac0: {
      sign: () => {
        throw new Error('no MAC is used here')
      },
      verify: () => false,
    },
  },
  x509: {
    getIssuerNameField: ({ certificate, field }) =>
      new X509Certificate(certificate).issuer
        .split('\n')
        .filter((line) => line.startsWith(`${field}=`))
        .map((line) => line.slice(field.length + 1)),
    getPublicKey: ({ certificate }) => new X509Certificate(certificate).publicKey.export({ format: 'jwk' }) as never,
    validateCertificateChain: ({ trustedCertificates, x5chain }) => {
      keyByChain(
        x5chain.map((one) => new X509Certificate(one)),
        { authority: trustedCertificates[0] },
      )
    },
    getCertificateData: ({ certificate }) => {
      const { issuer, subject, serialNumber, fingerprint256, validFromDate, validToDate } = new X509Certificate(
        certificate,
      )
      return {
        issuerName: issuer,
        subjectName: subject,
        serialNumber,
        thumbprint: fingerprint256,
        notBefore: validFromDate,
        notAfter: validToDate,
        pem: new X509Certificate(certificate).toString(),
      }
    },
  },
}

export type MobileFindings = {
  readonly docType: string
  readonly values: Readonly<Record<string, unknown>>
  /** What does not hold. */
  readonly failed: readonly string[]
}

/** Shows some elements of a mobile document to a checker in one session, and tells what the checker finds. */
export async function checkMobile(
  mobile: string,
  { anchor, key, show, now }: { anchor: Anchor; key: KeyObject; show: readonly string[]; now: Date },
): Promise<MobileFindings> {
  const document = parseIssuerSigned(Buffer.from(mobile, 'base64url'))
  const [namespace = ''] = document.issuerSignedNameSpaces
  const session = cborEncode(DataItem.fromData([null, null, randomBytes(16)]))
  const response = await DeviceResponse.from(new MDoc([document]))
    .usingPresentationDefinition({
      id: 'check',
      input_descriptors: [
        {
          id: document.docType,
          format: { mso_mdoc: { alg: ['ES256'] } },
          constraints: {
            limit_disclosure: 'required',
            fields: show.map((name) => ({ path: [`$['${namespace}']['${name}']`], intent_to_retain: false })),
          },
        },
      ],
    })
    .usingSessionTranscriptBytes(session)
    .authenticateWithSignature(key.export({ format: 'jwk' }) as never, 'ES256')
    .sign(context)
  const failed: string[] = []
  const checked = await new MobileVerifier().verifyDeviceResponse(
    {
      encodedDeviceResponse: response.encode(),
      encodedSessionTranscript: session,
      trustedCertificates: [anchor.authority],
      now,
      onCheck: ({ status, check, reason }) => {
        if (status === 'FAILED') failed.push(`${check}: ${reason ?? ''}`)
      },
    },
    context,
  )
  const shown = checked.documents[0]!
  const values = Object.fromEntries(shown.getIssuerNameSpace(namespace) ?? [])
  return { docType: shown.docType, values, failed }
}

/** The public key a mobile document is bound to. */
export function deviceKeyOf(mobile: string): JsonWebKey {
  const { issuerAuth } = parseIssuerSigned(Buffer.from(mobile, 'base64url')).issuerSigned
  return COSEKey.import(issuerAuth.decodedPayload.deviceKeyInfo!.deviceKey).toJWK() as JsonWebKey
}

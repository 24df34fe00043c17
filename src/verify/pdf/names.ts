/** Object identifiers that seals, certificates and time-stamps name things by. */
import { derNull, oid, sequence } from './der.ts'

/** CMS (RFC 5652). */
export const signedData = oid('1.2.840.113549.1.7.2')
export const data = oid('1.2.840.113549.1.7.1')
export const contentType = oid('1.2.840.113549.1.9.3')
export const messageDigest = oid('1.2.840.113549.1.9.4')
/** RFC 5035 and RFC 3161. */
export const signingCertificate = oid('1.2.840.113549.1.9.16.2.47')
export const timeStampToken = oid('1.2.840.113549.1.9.16.2.14')
export const timeStampInfo = oid('1.2.840.113549.1.9.16.1.4')
/** Algorithms: SHA-256 with its parameters, as CMS has always written it, and ECDSA with it. */
export const sha256Name = oid('2.16.840.1.101.3.4.2.1')
export const sha256 = sequence(sha256Name, derNull)
export const ecdsaSha256 = sequence(oid('1.2.840.10045.4.3.2'))
export const p256Key = sequence(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7'))
/** Extensions of certificates and of revocation lists (RFC 5280). */
export const extensions = {
  subjectKey: oid('2.5.29.14'),
  usage: oid('2.5.29.15'),
  basic: oid('2.5.29.19'),
  crlNumber: oid('2.5.29.20'),
  crlAt: oid('2.5.29.31'),
  authorityKey: oid('2.5.29.35'),
  purposes: oid('2.5.29.37'),
} as const
export const timeStamping = oid('1.3.6.1.5.5.7.3.8')

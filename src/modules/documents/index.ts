/**
 * Documents: issuing what was granted, carrying it (PDF, QR, screen, wallet), checking it, revoking and replacing it. Always
 * true: one valid document an application for each purpose; nothing is signed before its entry in the log is there to stay,
 * nor by a key that did not stand there before; who holds the paper can check it without us, and a forged, edited, revoked
 * or expired one is told apart; what it says lies sealed, and checking it reads none of that. ETSI EN 319 142 (PAdES B-T), RFC 9052
 * (COSE), draft-ietf-oauth-status-list.
 */
export { type DocumentCounts, documentCounts } from './counts/counts.ts'
export { type Document, type DocumentRecord, type IssueRequest, type OpenDocument, refusals } from './document.ts'
export { issue, issuedFor } from './issue.ts'
export { keysOf, revokeKey } from './keys/keys.ts'
export {
  keyList,
  type PublishedKey,
  publishedKey,
  publishedKeys,
  rootPoint,
  type SignedKeyList,
  signedKeyList,
} from './keys/list.ts'
export { jobs, keepReadyKeys } from './keys/ready.ts'
export type { TrustRoot } from './keys/trust-list.ts'
export { openDocument, openDocuments, pdfOf } from './open.ts'
export { authorityCertificate, authorityCrl } from './pdf/authority.ts'
export { openTimestamps, type Timestamps } from './pdf/timestamp.ts'
export { qrSvg } from './qr.ts'
export {
  documentById,
  documentFor,
  documentOf,
  documentOfApplication,
  documentsOf,
  documentToCorrect,
  findValid,
  heldBy,
} from './queries.ts'
export { revoke } from './revoke.ts'
export { sealOlder } from './sealed.ts'
export { type OfferedShare, type OpenedShare, offeredShare, openPackage, openShare } from './share/open.ts'
export {
  codeOf,
  documentsMost,
  purposeMost,
  recipientMost,
  type Share,
  share,
  shareDays,
  shareDetail,
  sharesOf,
  tokenOf,
  withdrawShare,
} from './share/share.ts'
export {
  type SignedStatusList,
  type StatusForm,
  signedStatusList,
  statusLists,
  statusTtlMs,
  statusUri,
} from './status/list.ts'
export { type Verdict, type Verification, verifyPdf, verifyText } from './verify.ts'
export {
  type Asked,
  agree,
  copiesInWallets,
  disagree,
  fitsWallet,
  formById,
  formsIn,
  formsOf,
  grantOf,
  kindOfType,
  makeCopies,
  type NewRequest,
  offerToWallet,
  pushRequest,
  type Redeeming,
  redeemCode,
  requestedDocument,
  signStatement,
  spendOnce,
  takeCopiesBack,
  type WalletForm,
  type WalletGrant,
  type WalletKey,
  type WalletKind,
  walletKinds,
  walletLimits,
} from './wallet/index.ts'
export {
  type IssuedDocument,
  keepWatchingDocuments,
  unfoundedCount,
  type WhyUnfounded,
  watchDocuments,
} from './watch/watch.ts'

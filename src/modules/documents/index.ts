/**
 * Documents: issuing what was granted, carrying it (PDF, QR, screen), checking it, revoking it. Always true: one document
 * an application for each purpose; its entry in the log commits with it; who holds the paper can check it without us, and a forged,
 * edited, revoked or expired one is told apart; what it says lies sealed, and checking it reads none of that. ETSI EN 319 142 (PAdES B-B), RFC 9052 (COSE).
 */
export { type Document, type DocumentRecord, type IssueRequest, type OpenDocument, refusals } from './document.ts'
export { issue } from './issue.ts'
export { openDocument, openDocuments, pdfOf } from './open.ts'
export { qrSvg } from './qr.ts'
export { documentFor, documentOf, documentOfApplication, documentsOf, findValid } from './queries.ts'
export { revoke } from './revoke.ts'
export { sealOlder } from './sealed.ts'
export { type Verdict, type Verification, verifyPdf, verifyText } from './verify.ts'

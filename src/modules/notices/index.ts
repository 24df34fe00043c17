/**
 * Notices: what people are told, in their inbox and, where it matters, by text message in their own language. Always
 * true: a notice exists exactly when what it tells of does; a text message fits one part; the same message is never
 * sent twice, since the centre knows it by its identifier; what goes to many leaves room for what one person waits for.
 */
export { jobs } from './jobs.ts'
export { markRead, type Notice, noticesOf, notify, refusals, unreadCount } from './notice.ts'
export { areBrowserKeys } from './push/message.ts'
export { openPush, type PushMessage, type PushPort } from './push/push.ts'
export { openSmsGateway, type Sms, type SmsPort } from './sms.ts'

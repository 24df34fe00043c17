import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt, cookieOf, posted, proofOf, takeReference, tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { routes } from './routes.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { demoWorld } = platform.simulators

const owner = await platform.visitorAs('Сарангэрэл')
const other = await platform.visitorAs('Айгүл')
const document = idOf(await takeReference(owner, 'id-card-reference'))
const [granted = ''] = [...(await owner.open('/applications')).text.matchAll(/href="\/applications\/([\w-]+)"/g)].map(
  ([, id]) => id!,
)
const proof = (await proofOf(owner)).split('/').at(-2)!
const waiting = await waitingApplication()
const bundleKey = await takenBundle()
const shared = await sharedDocument()
const petition = await writtenPetition()
const [ownerToken, otherToken] = [await tokenOf(owner), await tokenOf(other)]

/** The key under which the owner took a bundle. */
async function takenBundle(): Promise<string> {
  await owner.open('/bundles/visa')
  await owner.submit('/bundles/visa')
  return idOf(owner.page.path)
}

/** What the owner wrote to the state. */
async function writtenPetition(): Promise<string> {
  await owner.open(`${routes.petitionNew}?kind=complaint&subject=other`)
  await owner.submit(routes.petitionNew, { text: 'x', step: 'check' })
  await owner.submit(routes.petitionNew, { step: 'send' })
  return idOf(owner.page.path)
}

/** What the owner lets somebody see. */
async function sharedDocument(): Promise<string> {
  await owner.open(routes.share(document))
  await owner.submit(routes.share(document), { recipient: 'Банк', purpose: 'зээл' })
  return idOf(owner.page.path)
}

/** An application that waits for a register which is down. */
async function waitingApplication(): Promise<string> {
  demoWorld.setUp('tax', false)
  await owner.open('/services/tax-debt-reference/application')
  await owner.submit('/application')
  return idOf(owner.page.path)
}

function idOf(path: string): string {
  return path.split('/').at(-1)!
}

type Row = {
  readonly path: string
  readonly method?: 'POST'
  readonly fields?: Readonly<Record<string, string>>
  /** What nobody, the owner and another person who is signed in are answered. */
  readonly answers: readonly [nobody: number, owner: number, other: number]
}
const open: Row['answers'] = [200, 200, 200]
const own: Row['answers'] = [303, 200, 200]

/** Every address there is; what belongs to one person does not exist for another. */
const matrix: Readonly<Record<keyof typeof routes, Row | readonly Row[]>> = {
  home: { path: routes.home, answers: open },
  search: { path: `${routes.search}?q=zzzz`, answers: open },
  services: { path: routes.services, answers: open },
  kind: { path: routes.kind('reference'), answers: open },
  agencies: { path: routes.agencies, answers: open },
  agency: { path: routes.agency('ubeg'), answers: open },
  registers: { path: routes.registers, answers: open },
  registersCsv: { path: routes.registersCsv, answers: open },
  register: { path: routes.register('civil'), answers: open },
  places: { path: routes.places, answers: open },
  place: { path: routes.place('65'), answers: open },
  wanted: { path: routes.wanted, answers: open },
  reportBribery: { path: routes.reportBribery, answers: open },
  bundle: [
    { path: routes.bundle('visa'), answers: open },
    { path: routes.bundle('visa'), method: 'POST', fields: { key: 'x' }, answers: [401, 400, 400] },
  ],
  bundleTaken: { path: routes.bundleTaken('visa', bundleKey), answers: [303, 200, 404] },
  bundleDownload: { path: routes.bundleDownload('visa', bundleKey), answers: [303, 200, 404] },
  lifeEvent: { path: routes.lifeEvent('birth'), answers: open },
  service: { path: routes.service('id-card-reference'), answers: open },
  apply: [
    { path: routes.apply('id-card-reference'), answers: own },
    { path: routes.apply('id-card-reference'), method: 'POST', fields: { key: 'x' }, answers: [401, 400, 400] },
  ],
  applyStep: [
    { path: routes.applyStep('passport-order', 'whom'), answers: own },
    { path: routes.applyStep('passport-order', 'whom'), method: 'POST', answers: [401, 422, 422] },
    {
      path: routes.applyStep('passport-order', 'check'),
      method: 'POST',
      fields: { key: 'x' },
      answers: [401, 303, 303],
    },
    { path: routes.applyStep('passport-order', 'saved'), answers: own },
    { path: routes.applyStep('passport-order', 'removal'), method: 'POST', answers: [401, 303, 303] },
  ],
  applications: { path: routes.applications, answers: own },
  application: [
    { path: routes.application(waiting), answers: [303, 200, 404] },
    { path: routes.application(granted), answers: [303, 303, 404] },
  ],
  applicationPayment: [
    { path: routes.applicationPayment(waiting), answers: [303, 303, 404] },
    { path: routes.applicationPayment(waiting), method: 'POST', answers: [401, 404, 404] },
  ],
  applicationAnswer: [
    { path: routes.applicationAnswer(waiting), answers: [303, 303, 404] },
    { path: routes.applicationAnswer(waiting), method: 'POST', answers: [401, 303, 404] },
  ],
  applicationProofs: { path: routes.applicationProofs(waiting), answers: [303, 200, 404] },
  applicationProof: { path: routes.applicationProof(waiting, proof), answers: [303, 404, 404] },
  applicationMessages: [
    { path: routes.applicationMessages(waiting), answers: [303, 200, 404] },
    { path: routes.applicationMessages(waiting), method: 'POST', fields: { text: 'x' }, answers: [401, 303, 404] },
  ],
  applicationCalendar: { path: routes.applicationCalendar(waiting), answers: [303, 404, 404] },
  cancellation: [
    { path: routes.cancellation(waiting), answers: [303, 303, 404] },
    { path: routes.cancellation(waiting), method: 'POST', answers: [401, 404, 404] },
  ],
  withdrawal: [
    { path: routes.withdrawal(waiting), answers: [303, 200, 404] },
    { path: routes.withdrawal(granted), method: 'POST', answers: [401, 409, 404] },
    { path: routes.withdrawal(waiting), method: 'POST', answers: [401, 303, 404] },
  ],
  documents: { path: routes.documents, answers: own },
  document: { path: routes.document(document), answers: [303, 200, 404] },
  documentPdf: { path: routes.documentPdf(document), answers: [303, 200, 404] },
  walletOffer: [
    { path: routes.walletOffer(document), answers: [303, 200, 404] },
    { path: routes.walletOffer(document), method: 'POST', answers: [401, 200, 404] },
  ],
  walletWithdrawal: { path: routes.walletWithdrawal(document), method: 'POST', answers: [401, 303, 404] },
  revocation: [
    { path: routes.revocation(document), answers: [303, 200, 404] },
    { path: routes.revocation(document), method: 'POST', answers: [401, 303, 404] },
  ],
  replacement: [
    { path: routes.replacement(document), answers: [303, 200, 404] },
    { path: routes.replacement(document), method: 'POST', answers: [401, 409, 404] },
  ],
  share: [
    { path: routes.share(document), answers: [303, 200, 404] },
    { path: routes.share(document), method: 'POST', fields: { key: 'x' }, answers: [401, 400, 404] },
  ],
  shares: { path: routes.shares, answers: own },
  ownShare: { path: routes.ownShare(shared), answers: [303, 200, 404] },
  shareWithdrawal: { path: routes.shareWithdrawal(shared), method: 'POST', answers: [401, 303, 404] },
  shared: { path: routes.shared('guessed'), answers: [404, 404, 404] },
  sharedPackage: { path: routes.sharedPackage('guessed'), method: 'POST', answers: [404, 404, 404] },
  walletRequests: { path: routes.walletRequests, method: 'POST', answers: [401, 401, 401] },
  walletAuthorization: [
    { path: routes.walletAuthorization, answers: [400, 400, 400] },
    { path: routes.walletAuthorization, method: 'POST', answers: [400, 400, 400] },
  ],
  alertSubscription: [
    { path: routes.alertSubscription, answers: open },
    { path: routes.alertSubscription, method: 'POST', answers: [401, 422, 422] },
  ],
  alertBrowser: {
    path: routes.alertBrowser,
    method: 'POST',
    fields: { endpoint: 'x', end: 'yes' },
    answers: [204, 204, 204],
  },
  walletToken: { path: routes.walletToken, method: 'POST', answers: [401, 401, 401] },
  walletNonce: { path: routes.walletNonce, method: 'POST', answers: open },
  walletCredential: { path: routes.walletCredential, method: 'POST', answers: [401, 401, 401] },
  walletIssuer: { path: routes.walletIssuer('ubeg'), answers: [404, 404, 404] },
  walletType: { path: routes.walletType('id-card-reference'), answers: open },
  wellKnownServer: { path: routes.wellKnownServer, answers: open },
  wellKnownIssuer: { path: routes.wellKnownIssuer('ubeg'), answers: open },
  file: { path: routes.file('01a20000-0000-7000-8000-000000000000'), answers: [303, 404, 404] },
  me: { path: routes.me, answers: own },
  messages: { path: routes.messages, answers: own },
  accessLog: { path: routes.accessLog, answers: own },
  accessDownload: [
    { path: routes.accessDownload('json'), answers: own },
    { path: routes.accessDownload('csv'), answers: own },
  ],
  accessStatement: { path: routes.accessStatement, answers: own },
  accessEntry: { path: routes.accessEntry(proof), answers: [303, 200, 404] },
  accessProof: { path: routes.accessProof(proof), answers: [303, 200, 404] },
  sessions: [
    { path: routes.sessions, answers: own },
    { path: routes.sessions, method: 'POST', answers: [401, 303, 303] },
  ],
  petitions: { path: routes.petitions, answers: open },
  petitionNew: [
    { path: `${routes.petitionNew}?kind=complaint`, answers: open },
    { path: `${routes.petitionNew}?kind=complaint&subject=other`, answers: own },
    {
      path: `${routes.petitionNew}?kind=complaint&subject=other`,
      method: 'POST',
      fields: { key: 'x' },
      answers: [401, 400, 400],
    },
  ],
  petition: { path: routes.petition(petition), answers: [303, 200, 404] },
  petitionFile: { path: routes.petitionFile(petition, waiting), answers: [303, 404, 404] },
  petitionWords: [
    { path: routes.petitionWords(petition), answers: [303, 200, 404] },
    { path: routes.petitionWords(petition), method: 'POST', fields: { text: 'x' }, answers: [401, 303, 404] },
  ],
  petitionObjection: [
    { path: routes.petitionObjection(petition), answers: [303, 303, 404] },
    { path: routes.petitionObjection(petition), method: 'POST', fields: { text: 'x' }, answers: [401, 409, 404] },
  ],
  petitionWithdrawal: [
    { path: routes.petitionWithdrawal(petition), answers: [303, 200, 404] },
    { path: routes.petitionWithdrawal(petition), method: 'POST', answers: [401, 303, 404] },
  ],
  petitionsAnswered: { path: routes.petitionsAnswered, answers: open },
  petitionsAnsweredCsv: { path: routes.petitionsAnsweredCsv, answers: open },
  help: { path: routes.help, answers: open },
  track: [
    { path: routes.track, answers: open },
    { path: routes.track, method: 'POST', fields: { number: 'x' }, answers: [422, 422, 422] },
  ],
  language: { path: `${routes.language}?to=/`, answers: [303, 303, 303] },
  authorityCertificate: { path: routes.authorityCertificate, answers: open },
  authorityCrl: { path: routes.authorityCrl, answers: open },
  verify: [
    { path: routes.verify, answers: open },
    { path: routes.verify, method: 'POST', fields: { text: 'x' }, answers: open },
  ],
  verifyShort: routes.verifyShort.map((path) => ({ path, answers: [303, 303, 303] as const })),
  verifyRoot: { path: routes.verifyRoot, answers: open },
  verifyWords: { path: routes.verifyWords, answers: open },
  verifyPack: { path: routes.verifyPack, answers: open },
  verifyFile: { path: routes.verifyFile, answers: open },
  apiVerify: { path: routes.apiVerify, method: 'POST', fields: { text: 'x' }, answers: [400, 400, 400] },
  signIn: { path: routes.signIn, answers: [200, 303, 303] },
  signInCode: { path: routes.signInCode, answers: [303, 303, 303] },
  signOut: { path: routes.signOut, method: 'POST', answers: [303, 303, 303] },
  office: { path: routes.office, answers: [303, 303, 303] },
  officeSignIn: [
    { path: routes.officeSignIn, answers: open },
    { path: routes.officeSignIn, method: 'POST', fields: { number: 'x' }, answers: [422, 422, 422] },
  ],
  officeSignOut: { path: routes.officeSignOut, method: 'POST', answers: [303, 303, 303] },
  officeEnrolment: [
    { path: routes.officeEnrolment, answers: open },
    { path: routes.officeEnrolment, method: 'POST', fields: { number: 'x' }, answers: [422, 422, 422] },
  ],
  officeNextCase: { path: routes.officeNextCase, method: 'POST', answers: [401, 401, 401] },
  officeCase: { path: routes.officeCase(waiting), answers: [303, 303, 303] },
  officeCaseFile: { path: routes.officeCaseFile(waiting, waiting), answers: [303, 303, 303] },
  officeDecision: { path: routes.officeDecision(waiting), method: 'POST', answers: [401, 401, 401] },
  officeMessages: { path: routes.officeMessages(waiting), method: 'POST', answers: [401, 401, 401] },
  officeRecusal: { path: routes.officeRecusal(waiting), method: 'POST', answers: [401, 401, 401] },
  officeRelease: { path: routes.officeRelease(waiting), method: 'POST', answers: [401, 401, 401] },
  officeWithdrawal: { path: routes.officeWithdrawal(waiting), method: 'POST', answers: [401, 401, 401] },
  officePetitions: { path: routes.officePetitions, answers: [303, 303, 303] },
  officePetitionNew: [
    { path: routes.officePetitionNew, answers: [303, 303, 303] },
    { path: routes.officePetitionNew, method: 'POST', answers: [401, 401, 401] },
  ],
  officePetition: { path: routes.officePetition(waiting), answers: [303, 303, 303] },
  officePetitionFile: { path: routes.officePetitionFile(waiting, waiting), answers: [303, 303, 303] },
  officePetitionAnswer: { path: routes.officePetitionAnswer(waiting), method: 'POST', answers: [401, 401, 401] },
  officePetitionMessages: { path: routes.officePetitionMessages(waiting), method: 'POST', answers: [401, 401, 401] },
  officePetitionExtension: { path: routes.officePetitionExtension(waiting), method: 'POST', answers: [401, 401, 401] },
  officePetitionRouting: { path: routes.officePetitionRouting(waiting), method: 'POST', answers: [401, 401, 401] },
  officePetitionMerging: { path: routes.officePetitionMerging(waiting), method: 'POST', answers: [401, 401, 401] },
  officePetitionSeparation: {
    path: routes.officePetitionSeparation(waiting),
    method: 'POST',
    answers: [401, 401, 401],
  },
  officeHandover: { path: routes.officeHandover, answers: [303, 303, 303] },
  officeReady: { path: routes.officeReady, method: 'POST', answers: [401, 401, 401] },
  officeCollection: { path: routes.officeCollection(waiting), method: 'POST', answers: [401, 401, 401] },
  officeCollectCode: { path: routes.officeCollectCode(waiting), method: 'POST', answers: [401, 401, 401] },
  officeAppointments: { path: routes.officeAppointments, answers: [303, 303, 303] },
  officeDocuments: [
    { path: routes.officeDocuments, answers: [303, 303, 303] },
    { path: routes.officeDocuments, method: 'POST', answers: [401, 401, 401] },
  ],
  officeTeam: { path: routes.officeTeam, answers: [303, 303, 303] },
  officeOffer: { path: routes.officeOffer(waiting), method: 'POST', answers: [401, 401, 401] },
  officeInspector: { path: routes.officeInspector, answers: [303, 303, 303] },
  officeFlag: { path: routes.officeFlag(waiting), answers: [303, 303, 303] },
  officeFinding: { path: routes.officeFinding(waiting), method: 'POST', answers: [401, 401, 401] },
  officeDuties: { path: routes.officeDuties, answers: [303, 303, 303] },
  officeDutyPublication: { path: routes.officeDutyPublication('budget'), method: 'POST', answers: [401, 401, 401] },
  officeDutyWithdrawal: { path: routes.officeDutyWithdrawal(waiting), method: 'POST', answers: [401, 401, 401] },
  officeAlerts: { path: routes.officeAlerts, answers: [303, 303, 303] },
  officeAlertNew: [
    { path: routes.officeAlertNew, answers: [303, 303, 303] },
    { path: routes.officeAlertNew, method: 'POST', answers: [401, 401, 401] },
  ],
  officeAlertDraft: { path: routes.officeAlertDraft(waiting), answers: [303, 303, 303] },
  officeAlertConfirmation: { path: routes.officeAlertConfirmation(waiting), method: 'POST', answers: [401, 401, 401] },
  officeAlertRemoval: { path: routes.officeAlertRemoval(waiting), method: 'POST', answers: [401, 401, 401] },
  officeAlert: { path: routes.officeAlert(waiting), answers: [303, 303, 303] },
  officeAlertChange: { path: routes.officeAlertChange(waiting), method: 'POST', answers: [401, 401, 401] },
  officeAlertTokens: { path: routes.officeAlertTokens, method: 'POST', answers: [401, 401, 401] },
  officeAlertToken: { path: routes.officeAlertToken(waiting), method: 'POST', answers: [401, 401, 401] },
  officeDays: { path: `${routes.officeDays}?hazard=covid-19&day=2021-05-21`, answers: [303, 303, 303] },
  officeDay: [
    { path: routes.officeDay('covid-19', '2021-05-21'), answers: [303, 303, 303] },
    { path: routes.officeDay('covid-19', '2021-05-21'), method: 'POST', answers: [401, 401, 401] },
  ],
  officeDayAnswer: { path: routes.officeDayAnswer('covid-19', '2021-05-21'), method: 'POST', answers: [401, 401, 401] },
  officeDaysAsked: { path: routes.officeDaysAsked('covid-19'), method: 'POST', answers: [401, 401, 401] },
  apiAlertDays: { path: routes.apiAlertDays, method: 'POST', answers: [401, 401, 401] },
  officeAudits: { path: routes.officeAudits, answers: [303, 303, 303] },
  officeAuditFinding: { path: routes.officeAuditFinding(waiting), method: 'POST', answers: [401, 401, 401] },
  openData: { path: routes.openData, answers: open },
  openDataset: { path: routes.openDataset('services'), answers: open },
  openDataFile: [
    { path: routes.openDataFile('agencies', 'csv'), answers: open },
    { path: routes.openDataFile('agencies', 'json'), answers: open },
  ],
  openDataTurtle: { path: routes.openDataTurtle, answers: open },
  openDataJsonLd: { path: routes.openDataJsonLd, answers: open },
  openAgencies: { path: routes.openAgencies, answers: open },
  openAgency: { path: routes.openAgency('ubeg'), answers: open },
  openAgenciesCsv: { path: routes.openAgenciesCsv, answers: open },
  apiOpenDatasets: { path: routes.apiOpenDatasets, answers: open },
  apiOpenDataset: { path: routes.apiOpenDataset('services'), answers: open },
  apiOpenFigures: { path: `${routes.apiOpenFigures}?period=2026-11`, answers: open },
  openDayFile: { path: routes.openDayFile('2026-01-01'), answers: [404, 404, 404] },
  open: [
    { path: routes.open, answers: open },
    { path: `${routes.open}?place=nowhere`, answers: [404, 404, 404] },
  ],
  openFigures: ['csv', 'json'].map((format) => ({ path: routes.openFigures(format), answers: open })),
  openMethod: { path: routes.openMethod, answers: open },
  alerts: { path: routes.alerts, answers: open },
  alertsAt: { path: routes.alertsAt('65'), answers: open },
  alertPlace: { path: `${routes.alertPlace}?code=65`, answers: [303, 303, 303] },
  alertText: { path: routes.alertText, answers: open },
  alertFeed: { path: routes.alertFeed, answers: open },
  alertFeedAt: { path: routes.alertFeedAt('65'), answers: open },
  alertJson: { path: routes.alertJson, answers: open },
  alertCsv: { path: routes.alertCsv, answers: open },
  hazard: { path: routes.hazard('covid-19'), answers: open },
  hazardDay: { path: routes.hazardDay('covid-19', '2021-05-20'), answers: open },
  hazardFile: { path: routes.hazardFile('covid-19', 'csv'), answers: open },
  hazardDayFile: { path: routes.hazardDayFile('covid-19', '2021-05-20', 'json'), answers: open },
  openReads: { path: routes.openReads, answers: open },
  keyList: { path: routes.keyList, answers: open },
  statusLists: { path: routes.statusLists, answers: open },
  statusList: { path: routes.statusList('900'), answers: [404, 404, 404] },
  openKeys: { path: routes.openKeys, answers: open },
  openKey: { path: routes.openKey('0000000000000000'), answers: [404, 404, 404] },
  openLog: { path: routes.openLog, answers: open },
  openLogDay: { path: routes.openLogDay('2020-01-01'), answers: [404, 404, 404] },
  openLogFeed: { path: routes.openLogFeed, answers: open },
  provider: { path: `${routes.provider}/a/b/c/d/findUsage`, answers: [403, 403, 403] },
  ui: { path: routes.ui, answers: open },
  demoPhone: { path: routes.demoPhone, answers: open },
  demoRegisters: { path: routes.demoRegisters, answers: open },
  demoBank: { path: routes.demoBank, answers: [404, 404, 404] },
  smsInbound: { path: routes.smsInbound, method: 'POST', answers: [403, 403, 403] },
  paymentCallback: { path: routes.paymentCallback('guessed'), answers: open },
  logPolicy: { path: routes.logPolicy, answers: open },
  logTile: { path: routes.logTile('case', '0/999'), answers: [404, 404, 404] },
  logCheckpoint: { path: routes.logCheckpoint('access'), answers: open },
  api: { path: routes.api, answers: [302, 302, 302] },
  apiDescription: { path: routes.apiDescription, answers: open },
  apiServices: { path: routes.apiServices, answers: open },
  apiService: { path: routes.apiService('id-card-reference'), answers: open },
  apiAgencies: { path: routes.apiAgencies, answers: open },
  apiLifeEvents: { path: routes.apiLifeEvents, answers: open },
  apiSearch: { path: `${routes.apiSearch}?q=a`, answers: open },
  apiChanges: { path: routes.apiChanges, answers: open },
  catalogueTurtle: { path: routes.catalogueTurtle, answers: open },
  catalogueJsonLd: { path: routes.catalogueJsonLd, answers: open },
  changeFeed: { path: routes.changeFeed, answers: open },
  sitemap: { path: routes.sitemap, answers: open },
  robots: { path: routes.robots, answers: open },
  health: { path: routes.health, answers: open },
  metrics: { path: routes.metrics, answers: open },
  assets: { path: routes.assets, answers: [404, 404, 404] },
  manifest: { path: routes.manifest, answers: open },
  appIcon: { path: routes.appIcon('sign-192.png'), answers: open },
  worker: { path: routes.worker, answers: open },
  deviceCatalogue: { path: routes.deviceCatalogue, answers: open },
  deviceSession: { path: routes.deviceSession, answers: open },
  devicePack: { path: routes.devicePack('passport-order'), answers: [303, 404, 404] },
  deviceDrafts: { path: routes.deviceDrafts, method: 'POST', answers: [403, 403, 403] },
  deviceOutbox: [
    { path: routes.deviceOutbox, answers: [303, 303, 303] },
    { path: routes.deviceOutbox, method: 'POST', answers: [403, 403, 403] },
  ],
}

const rows = Object.values(matrix).flatMap((given) => (Array.isArray(given) ? (given as Row[]) : [given as Row]))
const signingOut = (row: Row) => row.path === routes.signOut

/** Asks as somebody; with a form the token of theirs is in it. */
function askAs(row: Row, visitor: typeof owner | undefined, token: string): Promise<Response> {
  const cookie = visitor ? cookieOf(visitor) : ''
  if (row.method !== 'POST') return ask(row.path, { headers: { cookie } })
  return ask(row.path, posted({ ...row.fields, csrf: token }, { cookie, origin: platform.origin }))
}

describe('who sees what:', () => {
  for (const row of [...rows.filter((row) => !signingOut(row)), ...rows.filter(signingOut)]) {
    const [nobody, ownerSees, otherSees] = row.answers
    test(`${row.method ?? 'GET'} ${row.path.replaceAll(/[0-9a-f]{8}-[\w-]{27}/g, ':id')}`, async () => {
      const asked = [
        ['nobody', await askAs(row, undefined, ''), nobody],
        ['another', await askAs(row, other, otherToken), otherSees],
        ['the owner', await askAs(row, owner, ownerToken), ownerSees],
      ] as const
      for (const [who, response, status] of asked) {
        await response.arrayBuffer()
        assert.equal(response.status, status, who)
      }
    })
  }
})

describe('what belongs to another is answered like what does not exist:', async () => {
  const stranger = await platform.visitorAs('Ганболд')
  const cookie = cookieOf(stranger)
  const nowhere = '01a20000-0000-7000-8000-000000000000'
  const personal: readonly (readonly [id: string, path: (id: string) => string])[] = [
    [document, routes.document],
    [document, routes.documentPdf],
    [document, routes.revocation],
    [document, routes.walletOffer],
    [document, routes.share],
    [shared, routes.ownShare],
    [waiting, routes.application],
    [granted, routes.application],
    [waiting, routes.withdrawal],
    [waiting, routes.cancellation],
    [waiting, routes.applicationMessages],
    [proof, routes.accessProof],
    [proof, routes.accessEntry],
  ]

  for (const [id, path] of personal) {
    test(path(':id'), async () => {
      const [theirs, none] = await Promise.all([id, nowhere].map((one) => ask(path(one), { headers: { cookie } })))
      assert.equal(theirs!.status, 404)
      assert.equal(none!.status, 404)
      assert.equal((await theirs!.text()).replaceAll(id, nowhere), await none!.text())
      assert.deepEqual([...theirs!.headers.keys()].sort(), [...none!.headers.keys()].sort())
    })

    test(`${path(':id')} with a link that was tampered with`, async () => {
      const tampered = [
        id.toUpperCase(),
        `${id}0`,
        id.slice(0, -1),
        id.replaceAll('-', ''),
        `{${id}}`,
        `%20${id}`,
        `${id}%00`,
        `${id}%0a`,
        `${id}'--`,
        `..%2f${id}`,
        `${id};a=b`,
        '0',
        '-1',
        'null',
        '*',
        '%25',
        '%E0%A4%A',
        'constructor',
        '__proto__',
        'a'.repeat(4000),
      ]
      for (const one of tampered) {
        const response = await ask(path(one), { headers: { cookie } })
        await response.text()
        assert.equal(response.status, 404, one.slice(0, 50))
      }
    })
  }

  test('lists begin nowhere else when the place to begin is tampered with', async () => {
    for (const list of [routes.documents, routes.applications, routes.messages, routes.accessLog])
      for (const before of [document, "'", '%00', 'a'.repeat(3000), nowhere]) {
        const response = await ask(`${list}?before=${before}&before=x`, { headers: { cookie } })
        const [, main = ''] = (await response.text()).split('<main')
        assert.equal(response.status, 200, `${list} ${before.slice(0, 30)}`)
        assert.equal(main.includes(document), false)
      }
  })
})

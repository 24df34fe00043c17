/** The keys of texts that `src/` puts together from parts, each family with all its members. */

const kinds = [
  ...['reference', 'certificate', 'order', 'registration', 'permit', 'benefit', 'payment', 'appointment', 'exam'],
  ...['declaration', 'complaint', 'notification'],
]
const flagRules = [
  ...['many-hour', 'many-day', 'night', 'day-off', 'relative', 'own', 'colleague', 'no-case', 'again', 'public-figure'],
  'audit',
]
const verdicts = ['genuine', 'changed', 'unknown-key', 'revoked', 'expired', 'unreadable']

/** By what stands in the source, each part that is put in written as `*`. */
export const families: Readonly<Record<string, readonly string[]>> = {
  'apply.purpose-*': [
    'document',
    'holder',
    'options',
    'form',
    'agree',
    'review',
    'tell',
    'inspection',
    'kinship',
    'usage',
    'own',
    'export',
    'gate',
    'receipt',
  ],
  'catalogue.bundle-*': ['asked', 'refused'],
  'catalogue.kind-*': kinds,
  'catalogue.kind-*-note': kinds,
  'document.receipt-*': ['title', 'service', 'number', 'invoice', 'total', 'paid'],
  'documents.state-*': ['valid', 'expired', 'revoked'],
  'frame.address-*': ['1', '2', '3'],
  'frame.tab-*': ['home', 'applications', 'documents', 'help'],
  'help.*-*': ['how-1', 'how-2', 'how-3', 'how-4', 'safe-1', 'safe-2', 'safe-3'],
  'journey.promise-by-*': ['history', 'limit'],
  'linked-data.channel-*': ['online', 'office'],
  'me.access-flag-*': ['open', 'closed'],
  'me.filter-*': ['others', 'officers', 'platform', 'me'],
  'me.messages-sms-*': ['queued', 'failed'],
  'office-sign-in.role-*': ['lead', 'officer', 'inspector'],
  'office.*': ['grant', 'return', 'refuse'],
  'office.*-hint': ['grant', 'return', 'refuse'],
  'office.check-*': ['passed', 'failed', 'awaited'],
  'office.did-*': ['grant', 'return', 'refuse'],
  'office.gone-*': [
    'pending',
    'returned',
    'granted',
    'printing',
    'ready',
    'collected',
    'refused',
    'withdrawn',
    'expired',
  ],
  'office.key-*': ['next', 'grant', 'return', 'refuse', 'undo', 'down', 'up', 'sheet'],
  'office.nav-*': ['desk', 'handover', 'team', 'inspector', 'audits'],
  'oversight.rule-*': flagRules,
  'oversight.rule-*-note': flagRules,
  'oversight.finding-*': ['justified', 'mistake', 'unjustified'],
  'oversight.count-*': ['month', 'agency', 'readings', 'secret', 'flagged', 'justified'],
  'oversight.did-*': ['looked', 'justified', 'mistake', 'unjustified'],
  'office.read-*': ['case', 'file'],
  'office.recusal-*': ['relative', 'acquaintance', 'own-interest', 'unwell'],
  'office.release-*': ['absent', 'too-much', 'left'],
  'office.step-*': [
    'askPayment',
    'settle',
    'queue',
    'return',
    'answer',
    'grant',
    'refuse',
    'print',
    'makeReady',
    'handOver',
    'withdraw',
    'expire',
  ],
  'register.by-*': ['person', 'civil-number', 'vehicle', 'property', 'company', 'number', 'place', 'nothing'],
  'register.column-*': [
    ...['name', 'state', 'answered', 'usual', 'slow', 'days'],
    ...['day', 'ours', 'theirs', 'differences'],
  ],
  'register.sensitivity-*': ['open', 'personal', 'sensitive'],
  'register.state-*': ['up', 'shaky', 'down', 'unasked'],
  'service.confidence-*': ['high', 'medium', 'low'],
  'service.for-*': ['self', 'child', 'spouse'],
  'verify.*-title': verdicts,
  'verify.*-note': verdicts,
}

type Call = { readonly in: RegExp; readonly call: RegExp }

/** Families whose members stand in the source by their last part alone: in which files, in which calls. */
export const shortened: Readonly<Record<string, readonly Call[]>> = {
  'document.*': [{ in: /modules\/documents\//, call: /\bsay\('([\w-]+)'/g }],
  'question.*': [
    { in: /engine\/questions\//, call: /\bwrong\([^,]+, '([\w-]+)'/g },
    { in: /engine\/questions\/(person|office|register|reading)/, call: /\bparsePicked\(\w+, '([\w-]+)'/g },
    { in: /engine\/questions\/whole\.ts/, call: /'(number-[\w-]+)'/g },
  ],
  'notice.*': [{ in: /./, call: /\bnotify\([^;]*?\bkey: '([\w-]+)'/g }],
  'sms.*': [
    { in: /modules\/identity\//, call: /\breply\(ctx, \w+, '([\w-]+)'/g },
    { in: /./, call: /\bnotify\([^;]*?\bkey: '([\w-]+)'[^;]*?\bsms: (?!false)/g },
  ],
  'refusal.*': [
    { in: /^modules\/exchange\/outcome/, call: /'(exchange\/[\w-]+)'/g },
    { in: /^(?!platform\/migrate)/, call: /\b(?:new (?:Refusal|Outage)|failure)\((?:c, \d+, )?'([\w-]+\/[\w-]+)'/g },
  ],
}

/** Members of those that are put together from still smaller parts. */
export const composed: readonly string[] = [
  'journey.slot-none-title',
  'journey.slot-offline-title',
  'question.date-no-year',
  'question.date-no-month',
  'question.date-no-day',
  'question.address-1-empty',
  'question.address-2-empty',
  'question.address-3-empty',
]

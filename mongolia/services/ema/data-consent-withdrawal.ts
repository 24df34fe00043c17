import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'data-consent-withdrawal',
  agency: 'ema',
  kind: 'notification',
  title: 'Мэдээллийн зөвшөөрлөө цуцлах',
  summary: 'Банк, байгууллагад өгсөн зөвшөөрлөө буцаана.',
  words: [
    'зөвшөөрөл буцаах',
    'банкны зөвшөөрөл цуцлах',
    'мэдээллээ хаах',
    'withdraw consent',
    'ббсб-д өгсөн зөвшөөрөл цуцлах',
    'мэдээллээ дахиж өгөхгүй',
    'аппад өгсөн зөвшөөрөл буцаах',
    'хувийн мэдээллийн зөвшөөрөл болиулах',
    'банк мэдээлэл авахаа болих',
    'stop sharing data',
  ],
  law: [{ act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' }],
  facts: { consents: { rows: 'platform.consents' } },
  ask: {
    consent: {
      type: 'choice',
      title: 'Аль зөвшөөрлийг цуцлах вэ?',
      options: { rows: 'platform.consents', value: 'consentNumber', label: ['orgName', 'dataName'] },
    },
    erase: { type: 'yesNo', title: 'Авсан мэдээллийг устгуулах уу?' },
    reason: {
      type: 'choice',
      title: 'Яагаад вэ?',
      options: { unneeded: 'Хэрэггүй болсон', unasked: 'Би өгөөгүй', misuse: 'Буруу ашигласан' },
    },
  },
  fee: [{ label: 'Цуцлах', amount: 0 }],
  refuseWhen: [
    {
      when: { consents: { known: false } },
      code: 'no-consent',
      say: 'Хүчинтэй зөвшөөрөл алга.',
      remedy: 'Юу ч хийх шаардлагагүй.',
      law: { act: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль' },
    },
  ],
  gives: {
    document: 'Зөвшөөрөл цуцалсан баримт',
    show: ['erase', 'reason'],
    validDays: 365, // no period is published: a default of ours
  },
  tell: {
    operation: 'platform.endConsent',
    with: { consentNumber: 'consent' },
    refused: { say: 'Зөвшөөрлийг цуцалж чадсангүй.', remedy: 'Байгууллагад нь шууд бичгээр мэдэгдээрэй.' },
  },
  confidence: 'low',
})

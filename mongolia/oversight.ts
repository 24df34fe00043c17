/** Who watches over readings of people's data: supervision is the Human Rights Commission's, by the personal data law. */
import type { AntiCorruption, Oversight } from '#engine'

export const oversight: Oversight = {
  agency: 'hek',
  law: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль',
  complaint: { service: 'read-complaint', question: 'reading' },
  kin: [
    { rows: 'civil.marriage', value: 'spouseRegnum' },
    { rows: 'civil.children', value: 'regnum' },
    { rows: 'civil.relatives', value: 'familyRegisterNum' },
  ],
  secrecy: ['cheg'],
  provider: 'MN/GOV/0001/platform',
  portals: ['MN/GOV/0001/platform'],
}

/** Whom a report of bribery or pressure goes to, and the other ways to reach it. */
export const antiCorruption: AntiCorruption = {
  agency: 'atg',
  name: {
    mn: 'Авлигатай тэмцэх газар',
    en: 'Independent Authority Against Corruption',
    kk: 'Сыбайлас жемқорлықпен күрес басқармасы',
  },
  phone: '110',
  website: 'https://iaac.mn',
}

import type { Register } from '#engine'

export const justice = {
  id: 'justice',
  agency: 'shez',
  title: 'Шүүхийн шийдвэрийн сан',
  member: { memberClass: 'GOV', memberCode: '1012', subsystem: 'justice' },
  terms: { sensitivity: 'personal', law: { act: 'Монгол Улсын шүүхийн тухай хууль' }, freshMinutes: 60 },
  operations: {
    cases: {
      code: 'ASSUMED-court-cases',
      name: 'CitizenCaseList',
      title: 'Шүүхэд байгаа хэрэг',
      sensitivity: 'sensitive',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        caseNumber: { title: 'Хэргийн дугаар', type: 'text' },
        courtName: { title: 'Хэрэг хянаж байгаа шүүх', type: 'text' },
        caseType: { title: 'Хэргийн төрөл', type: 'text' },
        roleName: { title: 'Хэрэгт оролцох байдал', type: 'text' },
        stageName: { title: 'Хэргийн явц', type: 'text' },
      },
    },
    hearings: {
      code: 'ASSUMED-court-hearings',
      name: 'HearingList',
      title: 'Товлосон шүүх хуралдаан',
      sensitivity: 'sensitive',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        caseNumber: { title: 'Хуралдах хэргийн дугаар', type: 'text' },
        courtName: { title: 'Хуралдах шүүх', type: 'text' },
        hearingDate: { title: 'Хуралдааны өдөр', type: 'date' },
        hearingTime: { title: 'Хуралдааны цаг', type: 'text' },
        hallName: { title: 'Хуралдааны танхим', type: 'text' },
      },
    },
    decisions: {
      code: 'ASSUMED-court-decisions',
      name: 'CitizenDecisionList',
      title: 'Шүүхийн шийдвэрүүд',
      sensitivity: 'sensitive',
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        decisionNumber: { title: 'Гаргасан шийдвэрийн дугаар', type: 'text' },
        courtName: { title: 'Шийдвэр гаргасан шүүх', type: 'text' },
        decisionDate: { title: 'Шийдвэр гаргасан огноо', type: 'date' },
      },
    },
    decision: {
      code: 'ASSUMED-court-decision',
      name: 'DecisionInfo',
      title: 'Шүүхийн шийдвэр',
      sensitivity: 'sensitive',
      freshMinutes: 1440,
      assumed: true, // no operation of the exchange is known for it
      inputs: ['decisionNumber'],
      fields: {
        decisionNumber: { title: 'Шийдвэрийн бүртгэлийн дугаар', type: 'text' },
        courtName: { title: 'Шийдвэр гаргасан шүүхийн нэр', type: 'text' },
        decisionDate: { title: 'Шийдвэрийн өдөр', type: 'date' },
        appealUntil: { title: 'Гомдол гаргах сүүлийн өдөр', type: 'date' },
      },
    },
    duties: {
      code: 'ASSUMED-stamp-duties',
      name: 'StampDutyList',
      title: 'Шүүхэд төлсөн улсын тэмдэгтийн хураамж',
      law: { act: 'Улсын тэмдэгтийн хураамжийн тухай хууль' },
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        receiptNumber: { title: 'Хураамжийн баримтын дугаар', type: 'text' },
        paidDate: { title: 'Хураамж төлсөн огноо', type: 'date' },
        amount: { title: 'Төлсөн хураамж', type: 'money' },
      },
    },
    advocate: {
      code: 'ASSUMED-advocate-licence',
      name: 'AdvocateInfo',
      title: 'Өмгөөлөгчийн эрх',
      law: { act: 'Хуульчийн эрх зүйн байдлын тухай хууль' },
      freshMinutes: 1440,
      assumed: true, // no operation of the exchange is known for it
      fields: {
        licenceNumber: { title: 'Өмгөөлөгчийн үнэмлэхийн дугаар', type: 'text' },
        grantedDate: { title: 'Эрх олгосон огноо', type: 'date' },
        statusName: { title: 'Эрхийн төлөв', type: 'text' },
      },
    },
    lawyer: {
      code: 'ASSUMED-lawyer',
      name: 'LawyerInfo',
      title: 'Хуульчийн бүртгэл',
      law: { act: 'Хуульчийн эрх зүйн байдлын тухай хууль' },
      freshMinutes: 1440,
      assumed: true, // no operation of the exchange is known for it
      fields: {
        lawyerNumber: { title: 'Хуульчийн дугаар', type: 'text' },
        sinceDate: { title: 'Хуульч болсон огноо', type: 'date' },
        creditHours: { title: 'Үргэлжилсэн сургалтын цаг', type: 'number' },
      },
    },
    investigations: {
      code: 'ASSUMED-investigation-cases',
      name: 'InvestigationList',
      title: 'Мөрдөн шалгаж байгаа хэрэг',
      sensitivity: 'sensitive',
      law: { act: 'Эрүүгийн хэрэг хянан шийдвэрлэх тухай хууль' },
      freshMinutes: 0,
      assumed: true, // no operation of the exchange is known for it
      many: true,
      fields: {
        caseNumber: { title: 'Эрүүгийн хэргийн дугаар', type: 'text' },
        unitName: { title: 'Мөрдөн шалгасан байгууллага', type: 'text' },
        stageName: { title: 'Мөрдөн шалгалтын шат', type: 'text' },
        prosecutorOffice: { title: 'Хянаж байгаа прокурорын газар', type: 'text' },
      },
    },
    rehabilitation: {
      code: 'ASSUMED-rehabilitation',
      name: 'RehabilitationInfo',
      title: 'Хилс хэрэгт хэлмэгдэгсдийг цагаатгасан бүртгэл',
      sensitivity: 'sensitive',
      law: { act: 'Улс төрийн хилс хэрэгт хэлмэгдэгсдийг цагаатгах, тэдэнд нөхөх олговор олгох тухай хууль' },
      freshMinutes: 1440,
      assumed: true, // no operation of the exchange is known for it
      fields: {
        victimName: { title: 'Хэлмэгдсэн хүний нэр', type: 'text' },
        kinship: { title: 'Ураг төрлийн холбоо', type: 'text' },
        rehabilitatedDate: { title: 'Цагаатгасан огноо', type: 'date' },
        decreeNumber: { title: 'Цагаатгасан шийдвэрийн дугаар', type: 'text' },
      },
    },
  },
} as const satisfies Register

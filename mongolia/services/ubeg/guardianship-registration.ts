import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'guardianship-registration',
  agency: 'ubeg',
  kind: 'registration',
  title: 'Асран хамгаалалт бүртгүүлэх',
  summary: 'Асран хамгаалагч, харгалзан дэмжигчээ бүртгүүлнэ.',
  words: [
    'асран хамгаалагч',
    'харгалзан дэмжигч',
    'өнчин хүүхэд',
    'guardian',
    'ач хүүгээ асран хамгаалах',
    'хүүхдээ эмээд нь үлдээх',
    'гадаад явахдаа хүүхдээ үлдээх',
    'асран хамгаалагч тогтоолгох',
    'өнчин дүүгээ асрах',
    'become a guardian',
  ],
  law: [{ act: 'Гэр бүлийн тухай хууль' }, { act: 'Иргэний улсын бүртгэлийн тухай хууль' }],
  facts: { birthDate: { from: 'civil.person.birthDate' }, age: { yearsSince: 'birthDate' } },
  ask: {
    ward: {
      type: 'choice',
      title: 'Хэнийг асран хамгаалах вэ?',
      options: {
        child: '18 нас хүрээгүй хүүхэд',
        adult: 'Эрх зүйн чадамжгүй хүн',
        limited: 'Чадамж нь хязгаарлагдсан хүн',
      },
    },
    wardNumber: {
      type: 'registerNumber',
      title: 'Асруулах хүний регистр хэд вэ?',
      why: 'Энэ хүн таны нэр дээр бүртгэлгүй.',
    },
    governorDecision: { type: 'file', title: 'Засаг даргын шийдвэрийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    courtFinding: {
      type: 'file',
      title: 'Чадамжийн тухай шүүхийн шийдвэрийг хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
    until: { type: 'date', title: 'Хэзээ хүртэл вэ?', earliest: 'today' },
  },
  when: { courtFinding: { ward: ['adult', 'limited'] } },
  stop: [
    {
      when: { age: { below: 18 } },
      say: 'Асран хамгаалагч 18 нас хүрсэн байна.',
      remedy: 'Өөр насанд хүрсэн хүн хүсэлт гаргана.',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'parent-lives',
      say: 'Эцэг, эх нь эрхээ хэрэгжүүлж байна.',
      remedy: 'Эцэг, эхийн эрхийг хязгаарласан шийдвэр хавсаргана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
    {
      code: 'unfit',
      say: 'Та асран хамгаалагч байх шаардлагыг хангахгүй байна.',
      remedy: 'Засаг даргын Тамгын газраас шалтгааныг лавлана уу.',
      law: { act: 'Гэр бүлийн тухай хууль' },
    },
  ],
  gives: {
    document: 'Асран хамгаалалтын бүртгэл',
    show: ['ward', 'until'],
    validDays: 365, // no period is published: a default of ours
  },
  confidence: 'low',
})

import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'fire-inspection-request',
  agency: 'obeg',
  kind: 'complaint',
  title: 'Галын аюул мэдээлэх',
  summary: 'Хаалттай гарц, аюултай утас зэрэг галын зөрчлийг мэдээлнэ.',
  words: ['гарц хаасан', 'галын зөрчил', 'аюултай утас', 'орц бөглөсөн', 'fire hazard'],
  law: [{ act: 'Галын аюулгүй байдлын тухай хууль' }, { act: 'Зөрчлийн тухай хууль' }],
  ask: {
    burning: { type: 'yesNo', title: 'Гал одоо гарч байна уу?', hint: 'Гал гарсан бол 101 дугаарт шууд залгана уу.' },
    hazard: {
      type: 'choice',
      title: 'Ямар аюул вэ?',
      options: {
        exit: 'Гарц, орц хаасан',
        wiring: 'Цахилгааны утас',
        gas: 'Хийн баллон',
        stove: 'Зуух, яндан',
        hydrant: 'Гал усан хангамж',
        other: 'Бусад',
      },
    },
    address: { type: 'address', title: 'Хаана байна вэ?', why: 'Байцаагч энэ хаягт очно.' },
    detail: { type: 'longText', title: 'Юу болсныг бичнэ үү', longest: 1500 },
    photo: { type: 'file', title: 'Зургаа хавсаргана уу', optional: true, accept: ['jpeg', 'png'] },
  },
  stop: [
    { when: { burning: true }, say: 'Гал гарсан бол цахим мэдээлэл удаан.', remedy: '101 дугаарт яг одоо залгана уу.' },
  ],
  fee: [{ label: 'Мэдээлэл', amount: 0 }],
  workingDays: 22,
  refusals: [
    {
      code: 'no-hazard',
      say: 'Үзлэгээр зөрчил илрээгүй байна.',
      remedy: 'Шинэ зураг, баримттай бол дахин мэдээлнэ үү.',
      law: { act: 'Галын аюулгүй байдлын тухай хууль' },
    },
    {
      code: 'other-body',
      say: 'Энэ асуудлыг өөр байгууллага шийднэ.',
      remedy: '11-11 төвд хандвал зөв газарт нь шилжүүлнэ.',
      law: { act: 'Иргэдээс төрийн байгууллага, албан тушаалтанд гаргасан өргөдөл, гомдлыг шийдвэрлэх тухай хууль' },
    },
  ],
  gives: { says: 'Үзлэг хийж, зөрчлийг арилгах шаардлага хүргүүллээ.' },
  confidence: 'medium',
})

import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'alcohol-retail-licence',
  agency: 'soum',
  kind: 'permit',
  title: 'Согтууруулах ундаа худалдах тусгай зөвшөөрөл',
  summary: 'Дэлгүүр, үйлчилгээний газартаа согтууруулах ундаа худалдах зөвшөөрөл авна.',
  words: [
    'архи зарах зөвшөөрөл',
    'пиво зарах',
    'согтууруулах ундааны зөвшөөрөл',
    'alcohol licence',
    'дэлгүүртээ архи худалдах',
    'дарс пиво худалдах эрх',
    'пабандаа архи үйлчлэх',
    'архины тусгай зөвшөөрөл',
    'караоке архины зөвшөөрөл',
    'хүнсний дэлгүүр архины лиценз',
    'sell beer',
    'liquor licence',
  ],
  law: [{ act: 'Согтууруулах ундааны эргэлтэд хяналт тавих, архидан согтуурахтай тэмцэх тухай хууль' }],
  facts: { debt: { from: 'tax.debt.remainderNonpayment' } },
  ask: {
    place: { type: 'place', level: 2, title: 'Дэлгүүр аль сум, дүүрэгт байдаг вэ?' },
    trade: {
      type: 'choice',
      title: 'Яаж худалдах вэ?',
      options: { shop: 'Дэлгүүрт, авч явахаар', served: 'Үйлчилгээний газарт, зооглоход' },
    },
    address: { type: 'address', title: 'Худалдах газар хаана байдаг вэ?', why: 'Зөвшөөрлийг нэг хаягт олгодог.' },
    school: {
      type: 'yesNo',
      title: 'Сургууль, цэцэрлэгээс 500 метрийн дотор уу?',
    },
    health: {
      type: 'file',
      title: 'Ариун цэврийн дүгнэлтээ хавсаргана уу',
      accept: ['pdf', 'jpeg', 'png'],
    },
  },
  stop: [
    {
      when: { debt: { atLeast: 1 } },
      say: 'Та {debt}\u00a0₮ татварын өртэй байна.',
      remedy: 'Татварын өрөө төлөөд дахин хүсэлт гаргана уу.',
      instead: 'tax-debt-reference',
    },
  ],
  fee: 'unknown',
  workingDays: 'unknown',
  checks: [{ title: 'Сургууль, цэцэрлэгээс хол', when: { school: false } }],
  refusals: [
    {
      code: 'near-school',
      say: 'Худалдах газар сургууль, цэцэрлэгт ойрхон байна.',
      remedy: 'Өөр газар сонгоод дахин хүсэлт гаргана уу.',
      law: { act: 'Согтууруулах ундааны эргэлтэд хяналт тавих, архидан согтуурахтай тэмцэх тухай хууль' },
    },
    {
      code: 'limit-reached',
      say: 'Энэ суманд олгох зөвшөөрлийн тоо дүүрсэн байна.',
      remedy: 'Тоог иргэдийн Хурал жил бүр тогтоодог. Дараа жил дахин хандана уу.',
      law: { act: 'Согтууруулах ундааны эргэлтэд хяналт тавих, архидан согтуурахтай тэмцэх тухай хууль' },
    },
  ],
  gives: {
    document: 'Согтууруулах ундаа худалдах тусгай зөвшөөрөл',
    show: ['place', 'trade', 'address'],
    validDays: 365,
  },
  local: { at: 'place', by: ['soum', 'duureg'] },
  source: 'facts of services: the duureg gives it; documents and limits from memory',
  confidence: 'medium',
})

import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'radio-equipment-import',
  agency: 'hhzh',
  kind: 'permit',
  title: 'Радио төхөөрөмж оруулах зөвшөөрөл',
  summary: 'Рац, дамжуулагч, дрон оруулж ирэх зөвшөөрөл.',
  words: [
    'рац оруулж ирэх',
    'гааль дээр рац',
    'сансрын утас авчрах',
    'import radio',
    'дрон авчрах',
    'гаднаас дрон захиалах',
    'старлинк оруулж ирэх',
    'рация авчрах',
    'wifi төхөөрөмж импорт',
    'дамжуулагч гаалиар оруулах',
    'bring a drone',
    'рац гаальд саатсан',
  ],
  law: [{ act: 'Радио долгионы тухай хууль' }, { act: 'Гаалийн тухай хууль' }],
  ask: {
    who: { type: 'choice', title: 'Хэний хэрэгцээнд вэ?', options: { own: 'Өөрийн', sale: 'Худалдах' } },
    device: {
      type: 'choice',
      title: 'Ямар төхөөрөмж вэ?',
      options: {
        walkie: 'Гар рац',
        base: 'Суурин станц',
        satphone: 'Сансрын утас',
        drone: 'Нисгэгчгүй төхөөрөмж',
        booster: 'Дохио өсгөгч',
      },
    },
    maker: { type: 'text', title: 'Загвар нь юу вэ?', longest: 60 },
    pieces: { type: 'number', title: 'Хэдэн ширхэг вэ?', least: 1, most: 100_000 },
    tested: { type: 'file', title: 'Техникийн тодорхойлолтыг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
    invoice: { type: 'file', title: 'Худалдан авсан нэхэмжлэхийг хавсаргана уу', accept: ['pdf', 'jpeg', 'png'] },
  },
  when: {
    invoice: { who: 'sale' },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'jammer',
      say: 'Дохио дарагч, хориотой төхөөрөмж байна.',
      remedy: 'Ийм төхөөрөмжийг буцаана уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
    {
      code: 'frequency',
      say: 'Төхөөрөмжийн давтамж Монголд тохирохгүй.',
      remedy: 'Тохирох загвар сонгоно уу.',
      law: { act: 'Радио долгионы тухай хууль' },
    },
  ],
  gives: { document: 'Радио төхөөрөмж оруулах зөвшөөрөл', show: ['who', 'device', 'maker', 'pieces'], validDays: 90 },
  confidence: 'low',
})

import { defineRequest } from '../../define.ts'

export default defineRequest({
  id: 'geodetic-point-data',
  agency: 'gzbgzzg',
  kind: 'order',
  title: 'Геодезийн цэгийн мэдээлэл захиалах',
  summary: 'Солбицол, өндрийн албан ёсны мэдээлэл авна.',
  words: [
    'солбицол',
    'геодезийн цэг',
    'GPS цэг',
    'geodetic points',
    'реперийн координат',
    'жипиэс цэгийн координат авах',
    'координат захиалах',
    'тулгуур цэг авах',
    'өндрийн цэг авах',
    'маркшейдерийн цэгийн мэдээлэл',
    'benchmark coordinates',
  ],
  law: [{ act: 'Геодези, зураг зүйн тухай хууль' }],
  ask: {
    points: { type: 'number', title: 'Хэдэн цэгийн мэдээлэл авах вэ?', least: 1 },
    sheet: { type: 'text', title: 'Аль хуудас, нутгийн цэгүүд вэ?', longest: 100 },
    system: {
      type: 'choice',
      title: 'Ямар солбицлын систем хэрэгтэй вэ?',
      options: { wgs: 'WGS-84', msk: 'MSK-42', local: 'Орон нутгийн систем' },
    },
    usedFor: { type: 'text', title: 'Ямар ажилд ашиглах вэ?', longest: 200 },
  },
  fee: 'unknown',
  workingDays: 'unknown',
  refusals: [
    {
      code: 'secret',
      say: 'Хүссэн цэг төрийн нууцад хамаарна.',
      remedy: 'Нууцын зөвшөөрөлтэй байгууллагаар дамжуулна уу.',
      law: { act: 'Төрийн болон албаны нууцын тухай хууль' },
    },
    {
      code: 'destroyed',
      say: 'Энэ цэг устсан, мэдээлэл хүчингүй.',
      remedy: 'Ойролцоох өөр цэг сонгоно уу.',
      law: { act: 'Геодези, зураг зүйн тухай хууль' },
    },
  ],
  gives: { document: 'Геодезийн цэгийн мэдээлэл', show: ['points', 'sheet', 'system', 'usedFor'], validDays: 365 }, // no period is published: a cautious default of ours
  confidence: 'low',
})

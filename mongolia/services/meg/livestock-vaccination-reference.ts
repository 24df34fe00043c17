import { defineReference } from '../../define.ts'

export default defineReference({
  id: 'livestock-vaccination-reference',
  agency: 'meg',
  title: 'Малын вакцинжуулалтын лавлагаа',
  summary: 'Малд хийсэн вакциныг борлуулалт, тээвэрт батална.',
  words: [
    'малын тариа',
    'вакцин хийлгэсэн',
    'шүлхийн вакцин',
    'vaccination',
    'мал тарьсан бичиг',
    'шүлхий тарьсан тодорхойлолт',
    'мал вакцинд хамрагдсан бичиг',
    'мал эмчээс тарьсан лавлагаа',
    'animals vaccinated proof',
  ],
  law: [{ act: 'Мал, амьтны эрүүл мэндийн тухай хууль' }],
  read: 'veterinary.vaccinations',
  show: ['disease', 'animal', 'heads', 'vaccinatedDate'],
  fee: [{ label: 'Лавлагаа', amount: 0 }],
  validDays: 30, // no period is published: a cautious default of ours
  none: { say: 'Малын вакцинжуулалт бүртгэгдээгүй байна.', remedy: 'Сумын малын эмчээс бүртгүүлнэ үү.' },
  confidence: 'medium',
})

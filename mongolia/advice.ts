/**
 * What to do first when something has happened, before any form: shown above the results of a search. The words are of
 * what happened, never of a service, so that who names a service is led to it at once. Advice that is called like a life
 * event leads on to it.
 */
import type { Advice } from '#engine'
import type { Localised } from '#kernel'

function inThree(mn: string, en: string, kk: string): Localised {
  return { mn, en, kk }
}

const callPolice = inThree(
  'Хулгайд алдсан бол цагдаад мэдэгдээрэй: 102.',
  'If it was stolen, tell the police: 102.',
  'Ұрланса, полицияға хабарлаңыз: 102.',
)
const assessDamage = inThree(
  'Дараа нь хохирлоо үнэлүүлж, тодорхойлолт аваарай.',
  'Then have the damage assessed and get a statement.',
  'Содан кейін шығынды бағалатып, анықтама алыңыз.',
)

export const advice: readonly Advice[] = [
  {
    id: 'lost-passport',
    title: inThree('Паспортоо алдсан бол', 'If you have lost your passport', 'Төлқұжатыңызды жоғалтсаңыз'),
    words: [
      'паспорт алдсан',
      'паспорт гээсэн',
      'паспорт хулгайд алдсан',
      'паспорт алга болсон',
      'lost passport',
      'stolen passport',
      'төлқұжат жоғалттым',
      'төлқұжат жоғалды',
      'төлқұжат ұрланды',
      'паспорт жоғалттым',
    ],
    say: [
      callPolice,
      inThree(
        'Шинэ паспорт захиалахад хуучин нь хүчингүй болно.',
        'When you order a new one, the old one becomes invalid.',
        'Жаңасына тапсырыс берсеңіз, ескісі жарамсыз болады.',
      ),
    ],
    services: ['passport-order', 'document-loss-notification'],
  },
  {
    id: 'lost-id-card',
    title: inThree('Иргэний үнэмлэхээ алдсан бол', 'If you have lost your identity card', 'Жеке куәлікті жоғалтсаңыз'),
    words: [
      'иргэний үнэмлэх алдсан',
      'иргэний үнэмлэх гээчихсэн',
      'lost identity card',
      'lost id card',
      'жеке куәлік жоғалттым',
      'жеке куәлік жоғалды',
    ],
    say: [
      inThree(
        'Гээснээ эхлээд мэдэгдээрэй. Үнэмлэх тэр дор нь хүчингүй болно.',
        'First say that it is lost: it becomes invalid at once.',
        'Алдымен жоғалғанын хабарлаңыз: куәлік бірден жарамсыз болады.',
      ),
      inThree('Дараа нь шинийг захиална.', 'Then order a new one.', 'Содан кейін жаңасына тапсырыс бересіз.'),
    ],
    services: ['document-loss-notification', 'id-card-order'],
  },
  {
    id: 'lost-licence',
    title: inThree(
      'Жолооны үнэмлэхээ алдсан бол',
      'If you have lost your driving licence',
      'Жүргізуші куәлігін жоғалтсаңыз',
    ),
    words: [
      'жолооны үнэмлэх алдсан',
      'жолооны үнэмлэх гээчихсэн',
      'lost driving licence',
      'жүргізуші куәлігі жоғалды',
      'жүргізуші куәлігін жоғалттым',
      'права жоғалттым',
    ],
    say: [
      inThree(
        'Эхлээд төлөөгүй торгуулиа төлөөрэй.',
        'Pay unpaid fines first.',
        'Алдымен төленбеген айыппұлды төлеңіз.',
      ),
      inThree(
        'Дараа нь үнэмлэхээ дахин захиална.',
        'Then order the licence again.',
        'Содан кейін куәлікке қайта тапсырыс бересіз.',
      ),
    ],
    services: ['traffic-fines', 'driving-licence'],
  },
  {
    id: 'stopped-by-police',
    title: inThree('Замын цагдаа зогсоосон бол', 'If the police stop your car', 'Жол полициясы тоқтатса'),
    words: ['цагдаа зогсоосон', 'цагдаа намайг зогсоолоо', 'stopped by police', 'полиция тоқтатты'],
    say: [
      inThree(
        'Торгуулиа зөвхөн цахимаар төлөөрэй. Гарт мөнгө бүү өгөөрэй.',
        'Pay a fine online only. Never hand over money.',
        'Айыппұлды тек онлайн төлеңіз. Қолға ақша бермеңіз.',
      ),
      inThree(
        'Торгууль буруу бол гомдол гаргаж болно.',
        'If the fine is wrong, you may complain.',
        'Айыппұл қате болса, шағымдануға болады.',
      ),
    ],
    services: ['traffic-fines', 'fine-complaint'],
  },
  {
    id: 'accident',
    title: inThree('Машины осолд орсон бол', 'If you have had a road accident', 'Жол апатына түссеңіз'),
    words: [
      'осол',
      'машин мөргөлдсөн',
      'осолд орсон',
      'осол гаргасан',
      'машин мөргүүлсэн',
      'car accident',
      'жол апаты',
    ],
    say: [
      inThree(
        'Хүн гэмтсэн бол 103 руу залгаарай.',
        'If somebody is hurt, call 103.',
        'Адам жараланса, 103-ке қоңырау шалыңыз.',
      ),
      inThree('Цагдаад мэдэгдээрэй: 102.', 'Tell the police: 102.', 'Полицияға хабарлаңыз: 102.'),
      inThree(
        'Дараа нь ослын тодорхойлолтоо аваарай.',
        'Then get the statement of the accident.',
        'Содан кейін апат туралы анықтама алыңыз.',
      ),
    ],
    services: ['accident-statement', 'driver-insurance-claim'],
  },
  {
    id: 'birth',
    title: inThree('Хүүхэд төрсөн бол', 'If a child is born', 'Бала туса'),
    words: [
      'хүүхэд төрсөн',
      'хүүхэдтэй болсон',
      'эхнэр төрсөн',
      'child born',
      'had a baby',
      'бала туды',
      'нәресте туды',
    ],
    say: [
      inThree(
        '30 хоногт бүртгүүлээрэй. Мэдэгдлийг амаржих газар илгээдэг.',
        'Register within 30 days. The hospital sends the notice.',
        '30 күн ішінде тіркетіңіз. Хабарламаны перзентхана жібереді.',
      ),
      inThree(
        'Гэртээ төрсөн бол мэдэгдлийг өрхийн эмчээс аваарай.',
        'If it was at home, your family doctor gives the notice.',
        'Үйде туса, хабарламаны отбасы дәрігерінен алыңыз.',
      ),
    ],
    services: ['birth-registration', 'family-clinic-registration', 'child-money-reference'],
  },
  {
    id: 'death',
    title: inThree('Хүн нас барсан бол', 'If somebody has died', 'Адам қайтыс болса'),
    words: ['нас барсан', 'нас барлаа', 'хүн өнгөрсөн', 'somebody died', 'a death in the family', 'қайтыс болды'],
    say: [
      inThree(
        'Эмнэлэгт бол эмнэлэг мэдэгдэнэ. Гэртээ бол өрхийн эмчээ дуудаарай.',
        'A hospital gives notice. At home, call your family doctor.',
        'Ауруханада болса, өзі хабарлайды. Үйде болса, отбасы дәрігерін шақырыңыз.',
      ),
      inThree(
        'Дараа нь бүртгүүлж, гэрчилгээ авна.',
        'Then register the death and get the certificate.',
        'Содан кейін тіркетіп, куәлік аласыз.',
      ),
    ],
    services: ['death-registration', 'cemetery-plot', 'funeral-benefit'],
  },
  {
    id: 'moving',
    title: inThree('Нүүсэн бол', 'If you have moved', 'Көшсеңіз'),
    words: ['нүүсэн', 'шинэ гэрт орсон', 'хот руу нүүсэн', 'moved house', 'i moved', 'көштім', 'қалаға көштім'],
    say: [
      inThree(
        'Байнга суух бол шилжилтээ бүртгүүлээрэй.',
        'To stay for good, register the move.',
        'Тұрақты тұрсаңыз, көшуді тіркеңіз.',
      ),
      inThree(
        'Түр суух бол 7 хоногт түр хаягаа бүртгүүлээрэй.',
        'For a stay, register the temporary address within 7 days.',
        'Уақытша болса, 7 күнде уақытша мекенжайды тіркеңіз.',
      ),
    ],
    services: ['move-registration', 'temporary-address-registration'],
  },
  {
    id: 'lost-job',
    title: inThree('Ажлаасаа гарсан бол', 'If you have lost your job', 'Жұмыссыз қалсаңыз'),
    words: [
      'ажилгүй болсон',
      'ажлаас гарсан',
      'ажлаас халагдсан',
      'халагдлаа',
      'lost my job',
      'laid off',
      'жұмыссыз қалдым',
    ],
    say: [
      inThree(
        'Эхлээд ажил хайгчаар бүртгүүлээрэй.',
        'First register as a job seeker.',
        'Алдымен жұмыс іздеуші болып тіркеліңіз.',
      ),
      inThree(
        '24 сар шимтгэл төлсөн бол тэтгэмж хүсээрэй.',
        'If you were insured for 24 months, ask for the benefit.',
        '24 ай жарна төлесеңіз, жәрдемақы сұраңыз.',
      ),
      inThree('Буруу халсан бол гомдол гаргана.', 'If it was unfair, complain.', 'Заңсыз болса, шағымданасыз.'),
    ],
    services: ['job-seeker-registration', 'unemployment-benefit', 'labour-dispute-complaint'],
  },
  {
    id: 'business',
    title: inThree('Өөрийн бизнес эхлэх бол', 'If you want to start a company', 'Өз бизнесіңізді бастасаңыз'),
    words: ['бизнес хийх гэсэн юм', 'start a company', 'open a company', 'кәсіп бастау'],
    say: [
      inThree('Эхлээд тоон гарын үсэг аваарай.', 'First get a digital signature.', 'Алдымен цифрлық қолтаңба алыңыз.'),
      inThree('Нэрээ шалгаж захиална.', 'Check and reserve the name.', 'Атауды тексеріп, брондайсыз.'),
      inThree('Дараа нь компаниа бүртгүүлнэ.', 'Then register the company.', 'Содан кейін компанияны тіркейсіз.'),
    ],
    services: ['digital-signature-certificate', 'company-name-reservation', 'company-founding'],
  },
  {
    id: 'fire',
    title: inThree('Гэр, байшин шатсан бол', 'If your home has burnt', 'Үйіңіз өртенсе'),
    words: ['гэр шатсан', 'байшин шатсан', 'гал гарсан', 'түймэр гарсан', 'house burnt', 'house fire', 'үй өртенді'],
    say: [
      inThree(
        'Гал унтраагүй бол 101 руу залгаарай.',
        'If it still burns, call 101.',
        'Өрт сөнбесе, 101-ге қоңырау шалыңыз.',
      ),
      assessDamage,
    ],
    services: ['disaster-damage-assessment', 'fire-incident-reference', 'exceptional-allowance'],
  },
  {
    id: 'flood',
    title: inThree('Үерт автсан бол', 'If you were flooded', 'Су тасқынына ұшырасаңыз'),
    words: ['үер', 'үерт автсан', 'үер болсон', 'гэрт ус орсон', 'flooded', 'flood', 'су тасқыны'],
    say: [
      inThree('Аюултай бол 105 руу залгаарай.', 'In danger, call 105.', 'Қауіпті болса, 105-ке қоңырау шалыңыз.'),
      assessDamage,
    ],
    services: ['flood-relief', 'disaster-damage-assessment'],
  },
  {
    id: 'dzud',
    title: inThree('Зудад нэрвэгдсэн бол', 'If the winter kills your herd', 'Жұтқа ұшырасаңыз'),
    words: [
      'зуд',
      'зуд болсон',
      'зудад нэрвэгдсэн',
      'мал үхсэн',
      'мал хорогдсон',
      'өвс дууссан',
      'my animals are dying',
      'жұт болды',
    ],
    say: [
      inThree('Сумандаа тусламж хүсээрэй.', 'Ask your soum for help.', 'Сұмыннан көмек сұраңыз.'),
      inThree(
        'Өвс, тэжээлийг нөөцөөс авч болно.',
        'Hay and feed can be had from the reserve.',
        'Шөп пен жемді қордан алуға болады.',
      ),
    ],
    services: ['dzud-relief', 'fodder-order', 'reserve-fodder-purchase', 'otor-permit'],
  },
  {
    id: 'stolen-livestock',
    title: inThree('Мал алга болсон бол', 'If animals are missing', 'Мал жоғалса'),
    words: [
      'малаа алдсан',
      'мал хулгайд алдсан',
      'мал алга болсон',
      'мал хулгай',
      'адуу алдсан',
      'stolen animals',
      'missing animals',
      'мал жоғалды',
    ],
    say: [
      callPolice,
      inThree(
        'Алдуул малын мэдээллийг сумаасаа асуугаарай.',
        'Ask your soum about strays.',
        'Қаңғыбас мал туралы сұмыннан сұраңыз.',
      ),
    ],
    services: ['stolen-livestock-report', 'stray-livestock'],
  },
  {
    id: 'cheated',
    title: inThree('Дэлгүүрт хууртсан бол', 'If a shop has cheated you', 'Дүкенде алдансаңыз'),
    words: ['дэлгүүр хуурсан', 'бараа муу байсан', 'мөнгө буцааж өгөхгүй', 'cheated by a shop', 'дүкен алдады'],
    say: [
      inThree('Баримт, зургаа хадгалаарай.', 'Keep the receipt and pictures.', 'Түбіртек пен суретті сақтаңыз.'),
      inThree(
        'Эхлээд дэлгүүрээс өөрөөс нь шаардаарай.',
        'Ask the shop itself first.',
        'Алдымен дүкеннің өзінен талап етіңіз.',
      ),
      inThree('Зөвшөөрөхгүй бол гомдол гаргана.', 'If it refuses, complain.', 'Келіспесе, шағымданасыз.'),
    ],
    services: ['consumer-complaint', 'receipt-complaint'],
  },
  {
    id: 'bribe',
    title: inThree('Хахууль нэхсэн бол', 'If you are asked for a bribe', 'Пара сұраса'),
    words: [
      'хахууль нэхсэн',
      'хээл хахууль',
      'мөнгө нэхсэн албан тушаалтан',
      'asked for a bribe',
      'bribe',
      'пара сұрады',
    ],
    say: [
      inThree(
        'Мөнгө бүү өгөөрэй. Хэн, хэзээ, ямар үг хэлснийг бичиж аваарай.',
        'Do not pay. Write down who said what, and when.',
        'Ақша бермеңіз. Кім, қашан, не дегенін жазып алыңыз.',
      ),
      inThree(
        '110 руу залгах, эсвэл эндээс мэдээлнэ.',
        'Call 110, or report it here.',
        '110-ға қоңырау шалыңыз немесе осында хабарлаңыз.',
      ),
    ],
    services: ['corruption-report'],
  },
  {
    id: 'violence',
    title: inThree('Гэрт тань хүн зодож байвал', 'If somebody at home hurts you', 'Үйде біреу ұрса'),
    words: ['зодуулсан', 'нөхөр зоддог', 'гэр бүлийн хүчирхийлэлд өртсөн', 'beaten at home', 'ұрып-соғады'],
    say: [
      inThree(
        'Одоо аюултай бол 102 руу залгаарай.',
        'In danger now, call 102.',
        'Қазір қауіпті болса, 102-ге қоңырау шалыңыз.',
      ),
      inThree('Зөвлөгөө 107, хүүхдэд 108.', 'For advice 107, for children 108.', 'Кеңес 107, балаларға 108.'),
    ],
    services: ['domestic-violence-report', 'violence-shelter', 'legal-aid'],
  },
  {
    id: 'unaided',
    title: inThree('Өөрөө хийж чадахгүй бол', 'If you cannot do it yourself', 'Өзіңіз істей алмасаңыз'),
    words: [
      'өөрөө хийж чадахгүй',
      'интернетгүй',
      'утасгүй',
      'цахимаар хийж мэдэхгүй',
      'no internet',
      'cannot do it myself',
      'интернет жоқ',
    ],
    say: [
      inThree(
        '11-11 руу залгаарай. Хамт бөглөнө.',
        'Call 11-11: they fill it in with you.',
        '11-11-ге қоңырау шалыңыз: бірге толтырады.',
      ),
      inThree(
        'Ойр дотны хүндээ эрх өгч болно.',
        'You can let somebody close act for you.',
        'Жақын адамыңызға өкілдік бере аласыз.',
      ),
    ],
    services: ['service-centre-appointment', 'home-service-visit', 'representation'],
  },
]

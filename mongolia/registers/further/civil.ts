import type { Further } from './row.ts'
import { statistics } from './statistics.ts'

const addressing = { act: 'Хаягжуулалтын тухай хууль' }
const table = { sensitivity: 'open', law: addressing, freshMinutes: 10_080, many: true } as const
const place =
  'aimagCityCode aimagCityName soumDistrictCode soumDistrctName=soumDistrictName bagKhorooCode bagKhorooName'
/** Of whoever is found: also their ethnicity, and what they died of. */
const found = `regnum civilId surname lastname firstname gender birthDateAsText nationality originName fullAddress
  fatherRegnum motherRegnum civilStatusName ordinanceNum ordinanceDateAsText denationalizationName
  denationalizationNationalityName deceaseDateAsText deceaseCaouseName deceaseAimagCityName deceaseSoumDistrictName`
const father = 'fatherCivilId fatherRegnum fatherLastname fatherFirstname'
const mother = 'motherCivilId motherRegnum motherLastname motherFirstname'
/** Of a child with its parents and address, as codes. */
const child = `regnum civilId lastname firstname sex birthDate status regId fullAddress childLastname parentRegnum
  parentCivilId parentRegId parentLastname parentFirstname aimagCityCode soumDistrictCode bagKhorooCode townCode
  streetCode apartmentCode doorNumber addressRegionCode`

/** What is taken may not be taken for something that was read before. */
const taken = { freshMinutes: 0 } as const

export const civil: Further = {
  authorization: [
    'WS100106',
    'AuthorizeCitizen',
    'Хурууны хээгээр таньсан эсэх',
    'Whether the fingerprint is the person’s',
    'person',
    'result',
    { sensitivity: 'sensitive', freshMinutes: 0, inputs: ['fingerprint'] },
  ],
  nameCheck: [
    'WS100107',
    'CheckCitizenInfo',
    'Нэр, регистр таарсан эсэх',
    'Whether name and register number match',
    'person',
    'matched',
    { inputs: ['lastName', 'firstName'] },
  ],
  peopleByName: [
    'WS100108',
    'CitizenLookUpInfo',
    'Нэрээр хайсан иргэд',
    'People found by name',
    'nothing',
    found,
    { sensitivity: 'sensitive', freshMinutes: 60, inputs: ['surname', 'lastname', 'firstname'], many: true },
  ],
  peopleByAddress: [
    'WS100109',
    'CitizenLookUpAddress',
    'Хаягаар хайсан иргэд',
    'People found by address',
    'place',
    found,
    {
      sensitivity: 'sensitive',
      freshMinutes: 60,
      inputs: ['aimagCityCode', 'soumDistrictCode', 'bagKhorooCode', 'address'],
      many: true,
    },
  ],
  provinces: [
    'WS100111',
    'AimagCityInfo',
    'Аймаг, нийслэлийн жагсаалт',
    'Provinces and the capital',
    'nothing',
    'aimagCityCode aimagCityName',
    table,
  ],
  districts: [
    'WS100112',
    'SoumDistrictInfo',
    'Сум, дүүргийн жагсаалт',
    'Soums and districts',
    'place',
    'soumDistrictCode soumDistrictName',
    { ...table, inputs: ['aimagCityCode'] },
  ],
  quarters: [
    'WS100113',
    'BagKhorooInfo',
    'Баг, хорооны жагсаалт',
    'Bags and khoroos',
    'place',
    'bagKhorooCode bagKhorooName',
    { ...table, inputs: ['aimagCityCode', 'soumDistrictCode'] },
  ],
  streets: [
    'WS100114',
    'AddressStreetInfo',
    'Гудамжны жагсаалт',
    'Streets',
    'place',
    'addressStreetId addressStreetName',
    { ...table, inputs: ['aimagCityCode', 'soumDistrictCode', 'bagKhorooCode'] },
  ],
  buildings: [
    'WS100115',
    'AddressApartmentInfo',
    'Байрны жагсаалт',
    'Buildings',
    'place',
    'addressApartmentId addressApartmentName',
    { ...table, inputs: ['aimagCityCode', 'soumDistrictCode', 'bagKhorooCode'] },
  ],
  addressKinds: [
    'WS100116',
    'AddressTypeInfo',
    'Хаягийн төрлүүд',
    'Kinds of address',
    'nothing',
    'addressTypeCode addressTypeName',
    table,
  ],
  addressCheck: [
    'WS100117',
    'CheckCitizenAddressInfo',
    'Хаяг таарсан эсэх',
    'Whether the address matches',
    'person',
    'valid validAimagCity validSoumDistrict validBagKhoroo validStreet validApartemnt',
    { inputs: ['aimagCityCode', 'soumDistrictCode', 'bagKhorooCode', 'streetId', 'apartmentId'] },
  ],
  birthsOfDay: [
    'WS100118',
    'CitizenBirthInfo',
    'Тухайн өдөр бүртгэсэн төрөлт',
    'Births registered on a day',
    'nothing',
    `regnum surname forename givenName birthDate sexCode sexName fatherRegnum motherRegnum ${place} fullAddress`,
    { freshMinutes: 60, inputs: ['date'], many: true },
  ],
  deathsOfDay: [
    'WS100119',
    'CitizenDeceaseInfo',
    'Тухайн өдөр бүртгэсэн нас баралт',
    'Deaths registered on a day',
    'nothing',
    `regnum surname forename givenName birthDate deceaseDate sexCode sexName fatherRegnum motherRegnum ${place} fullAddress`,
    { freshMinutes: 60, inputs: ['date'], many: true },
  ],
  newNumber: [
    'WS100122',
    'GenerateRegisterNumber',
    'Шинэ регистрийн дугаар олгох',
    'Giving a new register number',
    'place',
    'regnum',
    { ...taken, inputs: ['birthDate', 'sexCode', 'aimagCityCode', 'soumDistrictCode'] },
  ],
  registerBirth: [
    'WS100123',
    'InsertBirthInfo',
    'Эмнэлгийн төрөлтийг бүртгүүлэх',
    'Registering a birth in hospital',
    'person',
    'success',
    { ...taken, sensitivity: 'sensitive', inputs: ['motherRegnum', 'birthDate', 'birthPlaceCode', 'sexCode'] },
  ],
  registerDeath: [
    'WS100124',
    'InsertDeceaseInfo',
    'Эмнэлгийн нас баралтыг бүртгүүлэх',
    'Registering a death in hospital',
    'person',
    'success',
    { ...taken, sensitivity: 'sensitive', inputs: ['decceaseDate', 'deceasePlaceCode', 'deceaseCauseCode'] },
  ],
  numberCheck: [
    'WS100125',
    'CheckCitizenRegnum',
    'Регистрийн дугаар зөв эсэх',
    'Whether the register number is valid',
    'person',
    'valid',
  ],
  passportPerson: [
    'WS101110',
    'GetPassportCivilInfo',
    'Иргэний бүртгэл, паспортууд',
    'Civil record and passports',
    'person',
    `regnum civilId registeredNum surname lastname firstName gender birthDate address issuedDate expiredDate picture
      fatherRegnum fatherLastname fatherFirstname motherRegnum motherLastname motherFirstname passportNum passportType
      name=passportTypeName passport status workflowStatus expiryDate image`,
    { sensitivity: 'sensitive', many: true },
  ],
  spellings: [
    'WS101111',
    'GetDictionaryNameInfo',
    'Нэрийн бичиглэл',
    'Spellings of the name',
    'person',
    'lastnameMGL lastnameENG lastnameNM nameMGL nameENG nameNM',
    { inputs: ['type'] },
  ],
  passportOffices: [
    'WS101112',
    'GetPassportIssuedPlace',
    'Паспорт олгодог газрууд',
    'Where passports are issued',
    'nothing',
    'issuedPlaceCode issuedPlaceName',
    { sensitivity: 'open', freshMinutes: 10_080, inputs: ['placeType'], many: true },
  ],
  photo: [
    'WS101113',
    'GetIDCardPhoto',
    'Иргэний үнэмлэхийн зураг',
    'Photograph of the identity card',
    'person',
    'regnum civilID state photo',
    { sensitivity: 'sensitive', many: true },
  ],
  parents: [
    'WS101114',
    'CitizenInfo',
    'Иргэн, эцэг, эхийн мэдээлэл',
    'The person and their parents',
    'person',
    `regnum civilId surname lastname firstname sex birthDate status fullAddress ${father} ${mother} aimagCityCode
      soumDistrictCode bagKhorooCode addressRegionCode addressTownCode=townCode addressStreetCode=streetCode
      addressApartmentCode=apartmentCode doorNumber`,
  ],
  childrenInFull: [
    'WS101117',
    'GetChildrenInfo',
    'Хүүхдүүдийн дэлгэрэнгүй бүртгэл',
    'Children, in full',
    'person',
    child,
    { inputs: ['searchType'], many: true },
  ],
  child: ['WS101120', 'ChildInfo', 'Хүүхдийн бүртгэл', 'A child', 'person', child],
  birthOfChild: [
    'WS101123',
    'CitizenBirthInfo',
    'Хүүхдийн төрсний бүртгэл',
    'Birth of a child',
    'person',
    `regnum civilId surname lastname firstname gender birthDate birthDateAsText birthPlace nationalityName registrationId
      registrationDate registrationCity registrationDistrict ${father} fatherSurname ${mother} motherSurname`,
    { inputs: ['parentRegnum'] },
  ],
  childrenOfMother: [
    'WS101127',
    'ChildrenInfoByMotherRegnum',
    'Эхийн хүүхдүүд',
    'Children of a mother',
    'person',
    'regnum civilId lastname firstname age',
    { many: true },
  ],
  // Its fields are assumed: the list names the question alone.
  childrenRegistered: [
    'WS101128',
    'RegisteredChildrenBetweenDates',
    'Хугацаанд бүртгэсэн хүүхдүүд',
    'Children registered between two days',
    'nothing',
    'regnum civilId lastname firstname birthDate regDate',
    { freshMinutes: 60, inputs: ['startDate', 'endDate'], many: true },
  ],
  /** It tells who was adopted, and from whom. */
  allChildrenOfMother: [
    'WS101129',
    'AllChildrenInfoByMotherRegnum',
    'Эхийн төрүүлсэн, үрчилсэн хүүхдүүд',
    'Children a mother bore and adopted',
    'person',
    `regnum oldRegnum civilId civilStatus lastname firstname regDate registryType motherRegnum motherCivilId oldMotherRegnum
      oldMotherCivilId newMotherRegnum newMotherCivilId adoptionStatus adoptionInvalidDate`,
    { sensitivity: 'sensitive', many: true },
  ],
  deaths: [
    'WS101133',
    'DeceaseListByDate',
    'Хугацаанд нас барсан иргэд',
    'Deaths between two days',
    'nothing',
    'regnum civilId deceaseDate regDate',
    { freshMinutes: 60, inputs: ['startDate', 'endDate'], many: true },
  ],
  ...statistics,
}

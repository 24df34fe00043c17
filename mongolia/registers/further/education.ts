import type { Further } from './row.ts'

export const education: Further = {
  graduates: [
    'WS101131',
    'GraduateInfoByYear',
    'Тухайн жилийн төгсөгчид',
    'Graduates of a year',
    'nothing',
    'regnum lastname firstname orgName educationCode educationName degree degreeNumber graduatedYear',
    { inputs: ['year'], many: true },
  ],
  children: [
    'WS400103',
    'ChildrenInfoByParentCivilId',
    'Эцэг, эхийн хүүхдүүд, хаягтай нь',
    'A parent’s children, with their addresses',
    'civil-number',
    `civilId regnum lastName=lastname firstName=firstname birthDate cityCode=aimagCityCode cityName=aimagCityName
      districtCode=soumDistrictCode districtName=soumDistrictName khorooCode=bagKhorooCode khorooName=bagKhorooName
      addressId addressTypeCode addressTypeName addressRegionId addressRegionName addressTownId addressTownName
      addressStreetId addressStreetName addressApartmentId addressApartmentName addressDetail fullAddress arrivedDate`,
    { law: { act: 'Сургуулийн өмнөх болон ерөнхий боловсролын тухай хууль' }, inputs: ['parentCivilid'], many: true },
  ],
}

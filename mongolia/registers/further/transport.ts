import type { Further } from './row.ts'

const permitted = `vehiclenumber=plateNumber cabinNumber motorNumber mark=markName model=modelName color=colorName
  builtDate=buildDate importDate fueltype wheelPosition seatCount daats=maxLoad countryName isContainer trailerType
  trailerNumber trailerNumber2 trailerExpireDate ownerType ownerFirstname ownerLastname ownerCountry ownerHandphone state=aimagCityName
  soum=soumDistrictName apartment door driverFirstname driverLastname driverRegister=driverRegnum driverExpireDate
  driverProfessionalExpireDate orgname=companyName orgregister=companyRegnum orgtypename=orgTypeName boomt=portName
  premissionReqStatus expireDate checkedDate isPassed=passed avaible=available ishave=hasPermit checkinsRegister
  checkinsSetRegisterDate createdName comment carError driverError organizationError requestError trailerError
  fTConflictError=conflictError nDError=insuranceError recStatus`
const known = `plateNumber cabinNumber certificateNumber archiveNumber archiveFirstNumber archiveDate className type=vehicleType
  markName modelName modificaceName colorName countryName buildYear importDate declarationNum motorNumber fueltype
  transmission wheelPosition intent purposeName axleCount manCount capacity mass weight length width height rfidTag
  inspAmount inspVat startDate`
const owned = `ownerTypeName=ownerType ownerRegnum ownerLastName=ownerLastname ownerFirstName=ownerFirstname ownerCountry
  ownerDevisionUnitName ownerProvince ownerDistrict ownerMicroDistrictName ownerStreet ownerApartmentNo ownerDoorNo
  ownerCellPhone=ownerHandphone ownerHomePhone ownerWorkPhone`
const held = `holderType holderRegnum holderLastname holderFirstname holderCountry holderDevisionUnitName holderHandphone
  holderHomephone holderWorkphone state=aimagCityName soum=soumDistrictName town street apartment door`
const former = `plateNumber cabinNumber markName modelName colorName buildDate ownerId regnum lastName=lastname
  firstName=firstname startDate endDate`

export const transport: Further = {
  inspection: [
    'WS100409',
    'GetVehicleInspectionInfo',
    'Техникийн хяналтын үзлэг',
    'Technical inspection',
    'vehicle',
    'vehicleNumber=plateNumber cabinNumber checkDate=checkedDate expireDate passed',
    { inputs: ['cabinNumber'] },
  ],
  check: [
    'WS100410',
    'IsVehicleCheck',
    'Тээврийн хэрэгсэлтэй эсэх',
    'Whether a person has vehicles',
    'person',
    'type=vehicleType count',
    { inputs: ['plateNumber', 'cabinNumber', 'certificatNumber'], many: true },
  ],
  machine: [
    'WS100412',
    'GetTransportInfo',
    'Механизмын мэдээлэл',
    'Machine record',
    'vehicle',
    `number=plateNumber cabinNumber certificateNum=certificateNumber mekhTypeName mekhDedicationName markName modelName
      colorName countryName buildDate importDate tounage=maxLoad`,
    { inputs: ['transportNum'] },
  ],
  inPeriod: [
    'WS100415',
    'VehicleInfoList',
    'Тухайн хугацаанд бүртгэсэн тээврийн хэрэгсэл',
    'Vehicles recorded in a period',
    'nothing',
    `plateNo=plateNumber cabinNo=cabinNumber certificateNo=certificateNumber vehidleId=vehicleId vehicleTypeName=vehicleType
      markName modelName countryName buildYear buildMonth importDate fualName=fueltype engineCapacity emissionClass maxLoad
      purposeName owner holder status statusName createdDate updatedDate`,
    { inputs: ['beginDate', 'endDate'], many: true },
  ],
  owner: [
    'WS100416',
    'GetOwnerInfo',
    'Тээврийн хэрэгслийн эзэмшигч',
    'Owner of vehicles',
    'person',
    `id=ownerId regnum familyName=surname name=lastname firstName=firstname country proviceName=aimagCityName
      districtName=soumDistrictName microDistrictName devisionUnitName address cellPhone=phone phoneNumber=phone2 homePhone
      workPhone createDate=createdDate`,
    { inputs: ['ownerId'] },
  ],
  carrierVehicles: [
    'WS100427',
    'TransportOrganizationCarsInfo',
    'Тээврийн байгууллагын тээврийн хэрэгсэл',
    'Vehicles of a transport company',
    'company',
    `orgName=companyName orgRegister=companyRegnum orgTypeName vehicleNumber=plateNumber cabinNumber motorNumber
      mark=markName model=modelName color=colorName countryName builtDate=buildDate importDate fueltype wheelPosition
      seatCount tounage=maxLoad isContainer trailerType trailerNumber trailerNumberSecond=trailerNumber2 ownerType
      ownerFirstname ownerLastname ownerAddress ownerCountry ownerHandphone driverFirstname driverLastname driverRegnum
      portName premissionReqStatus status checkedDate expireDate passed createdName recStatus`,
    { inputs: ['orgRegNum'], many: true },
  ],
  trackerPayment: [
    'WS100428',
    'TransportCheckGPSPayment',
    'Байршил тогтоогчийн төлбөр',
    'Payment for the position tracker',
    'company',
    'organizationId payed=paid recStatus recCreateDate=createdDate recUpdateDate=updatedDate recDeleteDate=deletedDate',
    { freshMinutes: 0, inputs: ['organizationId'] },
  ],
  conclusion: [
    'WS100429',
    'TransportConclutionResponseInfo',
    'Тээврийн дүгнэлтийн хариу',
    'Result of a transport conclusion',
    'vehicle',
    'vehicleNumber=plateNumber organizationId point=points result=resultText status',
    { inputs: ['vehicleNum'] },
  ],
  conflicts: [
    'WS100430',
    'TransportConflictInfo',
    'Тээврийн зөрчил',
    'Breaches in transport',
    'vehicle',
    `vehicleNumber=plateNumber trailerNumber conflict conflictDate orgName=companyName orgRegister=companyRegnum
      orgTypeName directionName authorized authorizedDate authorizedDesc authorizedUser confirmDate confirmName status
      createdDate createdName recStatus`,
    { freshMinutes: 0, inputs: ['vehicleNum'], many: true },
  ],
  permitted: [
    'WS100431',
    'PermittedVehiclesList',
    'Зөвшөөрөлтэй тээврийн хэрэгсэл',
    'Vehicles with a permit',
    'company',
    permitted,
    { inputs: ['orgRegnum', 'portName'], many: true },
  ],
  unlicensed: [
    'WS100433',
    'UnlicensedVehiclesList',
    'Зөвшөөрөлгүй тээврийн хэрэгсэл',
    'Vehicles without a permit',
    'company',
    permitted,
    { inputs: ['orgRegnum', 'portName'], many: true },
  ],
  kioskPermit: [
    'WS100434',
    'CheckECLIcenseFromKiosk',
    'ТҮЦ машинаас авсан зөвшөөрөл',
    'Permit taken at a kiosk',
    'vehicle',
    'id=recordId kioskName serviceDate serviceFee',
    { freshMinutes: 0, inputs: ['carNumber', 'serviceDate'] },
  ],
  companyFormer: [
    'WS100435',
    'GetPreOwnedVehicleWithOrgRegnum',
    'Байгууллагын өмнө эзэмшсэн тээврийн хэрэгсэл',
    'Vehicles a legal entity had before',
    'company',
    former,
    { inputs: ['orgRegnum', 'startIndex', 'endIndex'], many: true },
  ],
  companyVehiclesInFull: [
    'WS100436',
    'VehicleLegalEntityInfo',
    'Байгууллагын тээврийн хэрэгслийн дэлгэрэнгүй',
    'Vehicles of a legal entity in full',
    'company',
    `${known} vehicleId ${owned} ${held}`,
    { inputs: ['orgRegnum', 'startIndex', 'endIndex'], many: true },
  ],
  companyTotal: [
    'WS100437',
    'VehicleLegalEntityTotal',
    'Байгууллагын тээврийн хэрэгслийн тоо',
    'How many vehicles a legal entity has',
    'company',
    'totalVehicles',
    { inputs: ['orgRegnum'] },
  ],
  // Fields assumed: the list knows no answer of this one.
  companyFormerTotal: [
    'WS100438',
    'GetPreOwnedOrgVehicleTotal',
    'Байгууллагын өмнө эзэмшсэн тээврийн хэрэгслийн тоо',
    'How many vehicles a legal entity had before',
    'company',
    'totalVehicles',
    { inputs: ['orgRegnum'] },
  ],
}

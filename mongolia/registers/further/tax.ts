import { returnLines } from './glossary/sheets.ts'
import type { Further } from './row.ts'

const now = { freshMinutes: 0 } as const
const returned = `tin entityName officeCode=taxOfficeCode taxReportCode taxYear taxPeriod frequency submittedDate receiptDate doneDate isActive
  isXReport createdDate updatedDate`
const period = ['year', 'period', 'beginNumber', 'endNumber']
const asked = ['tin', 'year', 'dedication', 'dedicationOrg', 'documentResponse', 'orgId']
const outlet = `id=recordId orgRegnum=companyRegnum address operationCourse operationStatus contractStatus founderName
  founderRegnum lastname directorName directorRegnum locationLat locationLng`

export const tax: Further = {
  // Fields assumed: the list knows no answer of this one.
  vehicleTax: [
    'WS100405',
    'GetVehicleTaxInfo',
    'Тээврийн хэрэгслийн татвар',
    'Vehicle tax',
    'vehicle',
    'plateNumber year taxAmount trafficAmount airPollAmount paid',
    { ...now, inputs: ['plateNumber', 'cabinNumber', 'certificatNumber'], many: true },
  ],
  payable: [
    'WS100602',
    'GetTaxPayerTaxPayable',
    'Ногдсон татвар',
    'Tax payable',
    'number',
    'callNumber taxType returnType taxPayable taxpayableDate',
    { ...now, inputs: asked, many: true },
  ],
  incomeByYear: [
    'WS100603',
    'GetServiceIncomeLog',
    'Борлуулалтын орлого, оноор',
    'Sales by year',
    'number',
    'descCallNumber=callNumber descTin=tin descIncomeYear=year descIncomeAmount=incomeAmount',
    { inputs: asked },
  ],
  user: [
    'WS100606',
    'GetTaxUserInfo',
    'Татварын системийн хэрэглэгч',
    'User of the tax system',
    'person',
    `callNumber registryno=regnum name=firstname parentname=lastname domainname phone email officeName=taxOffice departmentName
      positionName usergroupName createddate=createdDate`,
    now,
  ],
  invoiceLine: [
    'WS100608',
    'InsertTaxInvoiceDetail',
    'Татварын нэхэмжлэлийн мөр бүртгэх',
    'Add a line to a tax invoice',
    'number',
    'success keyId=recordId',
    { ...now, inputs: ['invoiceId', 'paymentDetailId', 'typeId', 'year', 'amount'] },
  ],
  vehicle: [
    'WS100611',
    'GetVehicleInfo',
    'Татварт бүртгэлтэй тээврийн хэрэгсэл',
    'Vehicle in the tax register',
    'vehicle',
    `vehicleId autoNumber=plateNumber aralNo=cabinNumber carType=vehicleType mark=markName model=modelName regnum
      lastName=lastname firstName=firstname phone`,
    { inputs: ['plateNumber'], many: true },
  ],
  vehicleDueByCabin: [
    'WS100612',
    'GetVehicleTaxInfoByCabinNumber',
    'Арлын дугаараар татвар үзэх',
    'Vehicle tax by chassis number',
    'vehicle',
    'plateNumber ataxId year taxAmount_c2=taxAmount trafficAmount_c2=trafficAmount airPollAmount_c2=airPollAmount',
    { ...now, inputs: ['cabinNumber'], many: true },
  ],
  companyReturns: [
    'WS100613',
    'GetTaxOrganizationTT02',
    'Аж ахуйн нэгжийн орлогын албан татварын тайлан',
    'Corporate income tax returns',
    'nothing',
    `${returned} ${returnLines('A', 61)}`,
    { inputs: period, many: true },
  ],
  vatReturns: [
    'WS100614',
    'GetTaxOrganizationTT03',
    'Нэмэгдсэн өртгийн албан татварын тайлан',
    'Value added tax returns',
    'nothing',
    `${returned} period ${returnLines('A', 63)}`,
    { inputs: period, many: true },
  ],
  payrollReturns: [
    'WS100615',
    'GetTaxOrganizationTT11',
    'Суутгасан татварын тайлан',
    'Returns of tax withheld',
    'nothing',
    `${returned} ${returnLines('A', 30)} ${returnLines('B', 30)}`,
    { inputs: period, many: true },
  ],
  otherReturns: [
    'WS100620',
    'GetTaxOrganizationTT06',
    'Татварын бусад тайлан',
    'Returns by form TT-06',
    'nothing',
    `${returned} dln employeeCode hasSignature mainTypeCode ${returnLines('A', 82)}`,
    { inputs: period, many: true },
  ],
  budget: [
    'WS100616',
    'GetMOFBudgetedReportInfo',
    'Төсвийн орлогын гүйцэтгэл',
    'Revenue against the budget',
    'nothing',
    `reportYear=year reportMonth=month budgetCode budgetName officeCode=taxOfficeCode officeName=taxOffice taxMaintypeCode
      taxMaintypeName=taxType taxSubpurposeCode taxSubpurposeName=taxPurpose yearlyPlanAMT monthlyPlanAMT monthlyPayAMT
      monthPayAMTByTax monthPayAMTByAudit monthRatio preYearlyMonthPayAMT grandTotalPlanAMT grandTotalPayAMT
      grandTotalPayAMTByTax grandTotalPayAMTByAudit grandTotalRatio preYearlyPayGrandTotal`,
    {
      sensitivity: 'open',
      law: { act: 'Төсвийн тухай хууль' },
      freshMinutes: 1440,
      inputs: ['year', 'month'],
      many: true,
    },
  ],
  capitalCityPayer: [
    'WS100618',
    'CheckTaxPayerOfCapitalCity',
    'Нийслэл хотын албан татвар төлсөн эсэх',
    'Whether the capital city’s tax is paid',
    'company',
    'taxPayed=taxPaid',
    { ...now, inputs: ['regnum'] },
  ],
  privatePayers: [
    'WS100619',
    'TaxPayerPrivateTaxPayerInfo',
    'Хувиараа эрхлэгч татвар төлөгчид',
    'Self-employed taxpayers',
    'nothing',
    `econTren=tin econEntityName=entityName typeName=entityType econTpenSoffCode=taxOfficeCode
      econTpenSoffOffCo=subofficeCode`,
    { inputs: ['beginNumber', 'endNumber'], many: true },
  ],
  alcoholTobacco: [
    'WS100627',
    'LicensingInfo',
    'Архи, тамхи худалдах зөвшөөрөл',
    'Permits to sell alcohol and tobacco',
    'company',
    `${outlet} alcoholPermission alcoholOrganization alcoholStartDate alcoholEndDate tobaccoPermission tobaccoOrganization
      tobaccoStartDate tobaccoEndDate`,
    { inputs: ['orgRegnum', 'year', 'month'], many: true },
  ],
  trade: [
    'WS100628',
    'TradeInfo',
    'Худалдаа, үйлчилгээний цэг',
    'Places of trade and service',
    'company',
    `${outlet} entityName operationType tradeContractOrganization tradeContractDate tradeContractEndDate`,
    { inputs: ['orgRegnum', 'year', 'month'], many: true },
  ],
}

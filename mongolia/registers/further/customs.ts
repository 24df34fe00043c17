import type { Further } from './row.ts'

const goods = 'itemName measure importExportFlag month year downloadDate'

export const customs: Further = {
  inquiry: [
    'WS100320',
    'CreateInqCustoms',
    'Гаалийн тодорхойлолт захиалах',
    'Order a customs statement',
    'company',
    'success inqNumber message status',
    { freshMinutes: 0, inputs: ['regnum', 'type', 'startDate', 'endDate'] },
  ],
  trade: [
    'WS100414',
    'GetImportExportItemList',
    'Импорт, экспортын бараа',
    'Goods imported and exported',
    'nothing',
    `${goods} itemId statYearMonth companyCNumber companyRegnum companyName senderReceiver customs=customsOffice quantity
      amountUSD`,
    { inputs: ['year', 'month', 'importOrExport', 'currentPage'], many: true },
  ],
  tradeByItem: [
    'WS100425',
    'GetImportExportItemExpandList',
    'Импорт, экспортын барааны ангилал',
    'Imports and exports by kind of goods',
    'nothing',
    `${goods} itemModel itemDedication=purpose hsItemTypeId=hsCode hsItemTypeName=hsName hsQty hsQtyUnit value statDate`,
    {
      sensitivity: 'open',
      law: { act: 'Статистикийн тухай хууль' },
      freshMinutes: 1440,
      inputs: ['year', 'month', 'importOrExport', 'currentPage'],
      many: true,
    },
  ],
}

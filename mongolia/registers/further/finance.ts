import type { Further } from './row.ts'

export const finance: Further = {
  shares: [
    'WS100127',
    'GetCitizenStockBalanceInfo',
    'Үнэт цаасны үлдэгдэл',
    'Balance of securities',
    'person',
    'regnum lastName firstName info shareName bdcName balance amount amountInfo',
    { law: { act: 'Үнэт цаасны зах зээлийн тухай хууль' }, freshMinutes: 0, many: true },
  ],
}

import type { Further } from './row.ts'

export const platform: Further = {
  operations: [
    'WS100001',
    'ListAccess',
    'Ашиглах эрхтэй үйлчилгээнүүд',
    'Operations that may be asked',
    'nothing',
    // Of whoever asks: the register of the exchange's clients is open to the client itself.
    'orgTitle orgTitleEng registered code operationName operationDetail expireDate wsdlEndpint',
    { sensitivity: 'open', law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' }, many: true },
  ],
  trial: [
    'WS100002',
    'Mock',
    'Холболтын туршилт',
    'Trial of the connection',
    'nothing',
    'param1 param2 param3 param4 param5 param6 param7 param8 param9 param10 subData1 subData2 subData3',
    { sensitivity: 'open', law: { act: 'Нийтийн мэдээллийн ил тод байдлын тухай хууль' } },
  ],
  sendCode: [
    'WS100008',
    'RegisterOTPRequest',
    'Нэг удаагийн код илгээх',
    'Sending a one-time code',
    'person',
    'status=sendStatus resultMsg',
    { inputs: ['phoneNum', 'isSms', 'isEmail', 'isApp', 'isKiosk', 'jsonWSList'] },
  ],
  checkCode: [
    'WS100009',
    'CheckOtp',
    'Нэг удаагийн код таарсан эсэх',
    'Whether the one-time code matches',
    'person',
    'match',
    { inputs: ['otp'] },
  ],
}

/** Wallets, for the face of the module. */
export { copiesInWallets, makeCopies, takeCopiesBack } from './copies.ts'
export {
  formById,
  formsIn,
  formsOf,
  kindOfType,
  type WalletForm,
  type WalletKind,
  walletKinds,
} from './kinds.ts'
export { fitsWallet, offerToWallet } from './offer.ts'
export {
  type Asked,
  agree,
  disagree,
  grantOf,
  type NewRequest,
  pushRequest,
  type Redeeming,
  redeemCode,
  requestedDocument,
} from './request.ts'
export { spendOnce } from './spent.ts'
export { signStatement } from './statement.ts'
export type { Grant as WalletGrant } from './store.ts'
export { type WalletKey, walletLimits } from './wallet.ts'

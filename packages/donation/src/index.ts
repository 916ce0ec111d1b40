"use client";

export { AmountPicker, type AmountPickerProps } from "./amount-picker/AmountPicker.js";
export { DonationForm, type DonationFormProps } from "./donation-form/DonationForm.js";
export { DonationMeter, type DonationMeterProps } from "./donation-meter/DonationMeter.js";
export { PaymentMethodPicker, type PaymentMethodPickerProps } from "./payment-method-picker/PaymentMethodPicker.js";
export { TransferInstructions, type TransferInstructionsProps } from "./transfer-instructions/TransferInstructions.js";

"use client";

export { Button, type ButtonProps } from "./button/Button.js";
export { CheckboxField, type CheckboxFieldProps } from "./choice/CheckboxField.js";
export { RadioGroup, type RadioGroupProps, type RadioOption } from "./choice/RadioGroup.js";
export { ErrorSummary, type ErrorSummaryProps, type SummaryError } from "./error-summary/ErrorSummary.js";
export { Field, type ControlProps, type FieldProps } from "./field/Field.js";
export { SelectField, type SelectFieldProps } from "./field/SelectField.js";
export { TextField, type TextFieldProps } from "./field/TextField.js";
export { ConsentFields, type ConsentFieldsProps } from "./form/ConsentFields.js";
export { Form, type FormProps } from "./form/Form.js";
export { FormFields, type FormField, type FormFieldsProps } from "./form/FormFields.js";
export { Notice, type NoticeProps } from "./notice/Notice.js";
export { ProgressMeter, type ProgressMeterProps } from "./progress-meter/ProgressMeter.js";
export { TdhProvider, useUiMessages, type TdhProviderProps } from "./provider/TdhProvider.js";

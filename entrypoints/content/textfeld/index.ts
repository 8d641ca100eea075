export { insertText } from './insertText.ts';
export { type LastTextField, rememberTextField } from './LastTextField.ts';

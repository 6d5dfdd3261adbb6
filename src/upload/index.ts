/**
 * Gets firmware into a board: speaks its bootloader's protocol over `serial/`, checks what was written, and
 * leaves the port closed. Imports `boards/`, `firmware/`, `serial/` and `locale/`.
 */
export { canUpload } from './bootloader.ts';
export { type UploadPhase, type UploadProgress, type UploadRequest, upload } from './upload.ts';

import { Controller, Get } from '@nestjs/common';
import { Open } from './caller.js';

/** Tells a watcher that the server answers; nothing about it. */
@Controller('api/health')
export class HealthController {
  @Open()
  @Get()
  health(): { ok: true } {
    return { ok: true };
  }
}

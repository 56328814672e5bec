import { Injectable, ValidationPipe, type PipeTransform } from '@nestjs/common';
import { Refused } from './refused.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Checks bodies against their DTO: nothing may be missing, of another type, or more than it names. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: () => new Refused('bad-input'),
  });
}

/** Lets through only UUIDs, in lower case; anything else is not there, like a UUID that nobody knows. */
@Injectable()
export class UuidPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    const id = typeof value === 'string' ? value.toLowerCase() : '';
    if (!UUID.test(id)) throw new Refused('not-found');
    return id;
  }
}

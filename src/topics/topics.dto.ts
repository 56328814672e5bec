import { IsIn, IsString, IsUUID, ValidateIf } from 'class-validator';
import type { MergeRequest, NewProposal, StatusRequest, TendedStatus } from '../core/protocol/http.js';

export class NewProposalDto implements NewProposal {
  @IsString() title: string;
  @IsString() description: string;
  @ValidateIf((_body, value) => value !== null) @IsUUID() session: string | null;
}

export class MergeRequestDto implements MergeRequest {
  @IsUUID() into: string;
}

export class StatusRequestDto implements StatusRequest {
  @IsIn(['proposed', 'planned', 'discussed', 'declined'] satisfies TendedStatus[]) status: TendedStatus;
  @IsString() note: string;
}

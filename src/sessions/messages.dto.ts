import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  validateSync,
} from 'class-validator';
import type { PersonCommand, WaitingPeople } from '../core/session/commands.js';
import type {
  DrawPool,
  FloorMode,
  HiddenPosts,
  PollKind,
  QueueStatus,
  ReportOutcome,
  RoundOrder,
  RequestFate,
  RequestKind,
  WithdrawReason,
} from '../core/session/events.js';
import type {
  CommandMessage,
  HistoryMessage,
  JoinMessage,
  KeepDraftMessage,
  LiveDraftMessage,
} from '../core/protocol/messages.js';
import { ORDER_ACTIONS, type OrderAction, type OrderRuling } from '../core/session/events.js';
import { ORDER_CATEGORIES, type OrderCategory } from '../core/session/order-categories.js';
import type { CommandId, Millis, PersonId, Role, Seq, SessionId } from '../core/session/ids.js';
import { LIVE_SETTINGS } from '../core/session/policy.js';
import type { AsidesMode, Reaction } from '../core/session/events.js';
import { REACTIONS } from '../core/session/reactions.js';
import { ROLES } from '../core/session/ids.js';
import { DRAW_POOLS } from '../core/session/draw.js';
import { ROUND_ORDERS } from '../core/session/round-order.js';
import { REQUEST_KINDS } from '../core/session/request-kinds.js';
import { LATEST_START, POLL_MOST_OPTIONS } from '../core/session/settings.js';
import type { SettingName, SettingValue, TopicChange, UnattendedPolicy } from '../core/session/settings.js';

const IsId = () => Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const OrLeftOut = () => ValidateIf((_object, value) => value !== undefined);
const OrNothing = () => ValidateIf((_object, value) => value !== undefined && value !== null);
const OrNull = () => ValidateIf((_object, value) => value !== null);

/** How long it may be is a rule of the core, which tells people what the limit is. */
function IsText(): PropertyDecorator {
  return IsString();
}

function IsSeq(from = 1): PropertyDecorator {
  return every(IsInt(), Min(from), Max(Number.MAX_SAFE_INTEGER));
}

/** A scalar that a setting can be: a number, a switch, a short word, or null for none. */
function IsSettingValue(): PropertyDecorator {
  return ValidateBy({
    name: 'isSettingValue',
    validator: {
      validate: (value: unknown) =>
        value === null ||
        typeof value === 'boolean' ||
        Number.isSafeInteger(value) ||
        (typeof value === 'string' && value.length <= 64),
    },
  });
}

/** A condition of the charter; may be left out. */
function IsCondition(): PropertyDecorator {
  return every(IsOptional(), IsInt(), Min(1), Max(99));
}

function every(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
}

class CommandDto {
  @IsString() type: string;
  @IsId() id: CommandId;
  @IsId() session: SessionId;
}
const FATES = ['carry', 'follow-up', 'drop'] satisfies RequestFate[];
const MODES = ['open', 'queue', 'round', 'moderator', 'hidden', 'paused'] satisfies FloorMode[];

class EditPlanDto extends CommandDto {
  @OrLeftOut() @IsText() title?: string;
  @OrLeftOut() @IsInt() @Min(0) @Max(LATEST_START) startsAt?: Millis;
}
class WithReason extends CommandDto {
  @IsText() reason: string;
}
class WithText extends CommandDto {
  @IsText() text: string;
}
class WithTurn extends CommandDto {
  @IsSeq() turn: Seq;
}
class WithTurnAndReason extends WithTurn {
  @IsText() reason: string;
}
class WithCall extends CommandDto {
  @IsSeq() call: Seq;
}
class WithPerson extends CommandDto {
  @IsId() person: PersonId;
}
const HIDDEN_POSTS = ['reveal', 'withdraw'] satisfies HiddenPosts[];
class SetFloorModeDto extends CommandDto {
  @IsIn(MODES) mode: FloorMode;
  @IsOptional() @IsIn(HIDDEN_POSTS) hiddenPosts?: HiddenPosts | null;
  @OrLeftOut() @IsIn(MODES) expected?: FloorMode;
}
class SetQueueStatusDto extends WithReason {
  @IsIn(['open', 'closed', 'frozen'] satisfies QueueStatus[]) status: QueueStatus;
  @OrNothing() @IsSeq() afterPosition?: number | null;
  @OrNothing() @IsSeq() until?: Millis | null;
}
class RequestTurnDto extends CommandDto {
  @OrNull() @IsId() person: PersonId | null;
  @OrLeftOut() @IsIn(REQUEST_KINDS) kind?: RequestKind;
  @OrLeftOut() @IsText() subject?: string;
  @OrNothing() @IsSeq() replyTo?: Seq | null;
}
class WithRequest extends CommandDto {
  @IsSeq() request: Seq;
}
class WithdrawRequestDto extends WithRequest {
  @OrNothing() @IsIn(['already-said'] satisfies WithdrawReason[]) reason?: WithdrawReason | null;
  @OrNothing() @IsSeq() supports?: Seq | null;
}
class EditRequestDto extends WithRequest {
  @OrLeftOut() @IsIn(REQUEST_KINDS) kind?: RequestKind;
  @OrLeftOut() @IsText() subject?: string;
  @OrNothing() @IsSeq() replyTo?: Seq | null;
}
class LaterDto extends WithRequest {
  @OrNull() @IsSeq() behind: number | null;
}
class NextDto extends CommandDto {
  @OrNull() @IsSeq() expectedTurn: Seq | null;
}
class StartRoundDto extends CommandDto {
  @IsIn(ROUND_ORDERS) order: RoundOrder;
}
class WithRound extends CommandDto {
  @IsSeq() round: Seq;
}
class DrawDto extends NextDto {
  @IsIn(DRAW_POOLS) pool: DrawPool;
}
class CallDto extends NextDto {
  @IsId() person: PersonId;
}
class LastWordDto extends CallDto {
  @IsIn(['carry', 'empty']) rest: 'carry' | 'empty';
}
class YieldDto extends WithTurn {
  @ValidateIf((_object, value) => value !== undefined && value !== null) @IsId() to?: PersonId | null;
}
class ExtendTurnDto extends WithTurn {
  @OrLeftOut() @IsBoolean() fromPool?: boolean;
  @IsInt() @Min(1) @Max(3_600) seconds: number;
}
class MoveRequestDto extends CommandDto {
  @IsSeq() request: Seq;
  @OrNull() @IsSeq() before: Seq | null;
  @IsSeq(0) version: number;
}
class ChooseAdvanceDto extends CommandDto {
  @IsBoolean() advanced: boolean;
}
class AddUnitTimeDto extends WithPerson {
  @IsInt() @Min(1) @Max(3_600) seconds: number;
}
class ChangeSettingDto extends CommandDto {
  @IsIn([...LIVE_SETTINGS.keys()]) setting: SettingName;
  @IsSettingValue() value: SettingValue;
}
class InterposeDto extends WithTurn {
  @IsText() question: string;
}
class WithQuestion extends CommandDto {
  @IsSeq() question: Seq;
}
class AllowInterposedDto extends WithQuestion {
  @IsBoolean() allow: boolean;
}
class RaiseOrderDto extends CommandDto {
  @IsIn(ORDER_CATEGORIES) category: OrderCategory;
  @IsText() sentence: string;
}
class TakeOrderDto extends WithdrawRequestDto {
  @OrNull() @IsSeq() expectedTurn: Seq | null;
}
class RuleOnOrderDto extends WithdrawRequestDto {
  @IsIn(['uphold', 'dismiss'] satisfies OrderRuling[]) ruling: OrderRuling;
  @IsIn(ORDER_ACTIONS) action: OrderAction;
  @IsText() note: string;
  @OrLeftOut() @IsInt() @Min(1) @Max(3_600) seconds?: number;
}
class ContributeDto extends WithText {
  @OrNull() @IsSeq() turn: Seq | null;
}
class SetAsidesDto extends CommandDto {
  @IsIn(['open', 'reactions-only', 'closed'] satisfies AsidesMode[]) mode: AsidesMode;
}
class OpenPollDto extends CommandDto {
  @IsText() question: string;
  @IsIn(['single', 'multiple', 'scale', 'consent'] satisfies PollKind[]) kind: PollKind;
  @IsText() options: string;
  @IsBoolean() secret: boolean;
  @OrNull() @IsInt() @Min(1) @Max(POLL_MOST_OPTIONS) mostChoices: number | null;
}
class WithPoll extends CommandDto {
  @IsSeq() poll: Seq;
}
class VoteDto extends WithPoll {
  @IsString() @Matches(/^(?:\d{1,2}(?:,\d{1,2}){0,11})?$/) choices: string;
  @IsText() reason: string;
}
class WithContribution extends CommandDto {
  @IsSeq() contribution: Seq;
}
class ReactionDto extends WithContribution {
  @IsIn(REACTIONS) reaction: Reaction;
}
class HideContributionDto extends WithContribution {
  @IsText() reason: string;
  @IsCondition() condition?: number | null;
}
class MuteDto extends WithPerson {
  @IsText() reason: string;
  @IsCondition() condition?: number | null;
}

class DelegateQueueDto extends WithPerson {
  @IsBoolean() mayCall: boolean;
  @IsBoolean() mayExtend: boolean;
}
class CloseSessionDto extends CommandDto {
  @OrLeftOut() @IsIn(FATES) waiting?: RequestFate;
  @IsOptional() @IsIn(HIDDEN_POSTS) hiddenPosts?: HiddenPosts | null;
}
class WithItem extends CommandDto {
  @IsSeq() item: Seq;
}
class ItemContentDto extends CommandDto {
  @IsText() title: string;
  @IsInt() @Min(1) @Max(480) minutes: number;
  @IsIn(MODES) mode: FloorMode;
  @IsText() note: string;
  @OrLeftOut() @OrNull() @IsString() @MaxLength(64) topic?: string | null;
}
class AddItemDto extends ItemContentDto {
  @OrNull() @IsSeq() before: Seq | null;
}
class EditItemDto extends ItemContentDto {
  @IsSeq() item: Seq;
  @IsSeq() edited: Seq;
}
class MoveItemDto extends WithItem {
  @OrNull() @IsSeq() before: Seq | null;
  @IsSeq() version: number;
}
class FinishItemDto extends WithItem {
  @OrLeftOut() @IsIn(['refuse', ...FATES] satisfies WaitingPeople[]) waiting?: WaitingPeople;
  @OrLeftOut() @IsIn(['finish', 'end'] satisfies TopicChange[]) running?: TopicChange;
}
class StartItemDto extends FinishItemDto {
  @OrNull() @IsSeq() expected: Seq | null;
  @IsOptional() @IsIn(HIDDEN_POSTS) hiddenPosts?: HiddenPosts | null;
}
class ExtendItemDto extends WithItem {
  @IsInt() @Min(1) @Max(120) minutes: number;
}
class SettleRequestDto extends WithdrawRequestDto {
  @IsIn(FATES) fate: RequestFate;
}
class WriteFollowUpDto extends WithText {
  @IsSeq() request: Seq;
}
class PreparePromptDto extends WithText {
  @IsSeq() item: Seq;
}
class WithPrompt extends CommandDto {
  @IsSeq() prompt: Seq;
}
class EditPreparedPromptDto extends WithText {
  @IsSeq() prompt: Seq;
}

class WithOffer extends CommandDto {
  @IsSeq() offer: Seq;
}
class WithPolicy extends CommandDto {
  @OrNull()
  @IsIn(['hold', 'lock', 'selfRun', 'end'] satisfies UnattendedPolicy[])
  policy: UnattendedPolicy | null;
}
class NameDeputyDto extends CommandDto {
  @OrNull() @IsId() person: PersonId | null;
}

class RemovePersonDto extends WithPerson {
  @IsText() reason: string;
  @IsCondition() condition?: number | null;
}
class EndTurnDto extends WithTurnAndReason {
  @IsCondition() condition?: number | null;
}
class WriteNoteDto extends WithText {
  @OrNull() @IsId() person: PersonId | null;
  @OrNull() @IsSeq() contribution: Seq | null;
}
class RemoveNoteDto extends CommandDto {
  @IsSeq() note: Seq;
}
class ReportContributionDto extends WithContribution {
  @IsText() reason: string;
}
class SettleReportDto extends CommandDto {
  @IsSeq() report: Seq;
  @IsIn(['upheld', 'dismissed'] satisfies ReportOutcome[]) outcome: ReportOutcome;
  @IsText() note: string;
}

class ProposeRemovalDto extends WithPerson {
  @IsText() reason: string;
}
class AnswerGroupDto extends CommandDto {
  @IsSeq() decision: Seq;
  @IsBoolean() agree: boolean;
}

/** The shape of every command that a person can send. The compiler finds a missing one. */
const COMMANDS: { readonly [type in PersonCommand['type']]: new () => CommandDto } = {
  EditPlan: EditPlanDto,
  CallOffSession: CommandDto,
  OpenSession: CommandDto,
  PauseSession: WithReason,
  ResumeSession: CommandDto,
  CloseSession: CloseSessionDto,
  SetFloorMode: SetFloorModeDto,
  SetQueueStatus: SetQueueStatusDto,
  RequestTurn: RequestTurnDto,
  WithdrawRequest: WithdrawRequestDto,
  EditRequest: EditRequestDto,
  Later: LaterDto,
  Call: CallDto,
  Next: NextDto,
  EndTurn: EndTurnDto,
  Yield: YieldDto,
  ExtendTurn: ExtendTurnDto,
  PauseTurn: WithTurnAndReason,
  ResumeTurn: WithTurn,
  MoveRequest: MoveRequestDto,
  ChooseAdvance: ChooseAdvanceDto,
  AddUnitTime: AddUnitTimeDto,
  ChangeSetting: ChangeSettingDto,
  Accept: WithCall,
  Decline: WithCall,
  NotYet: WithCall,
  Rejoin: CommandDto,
  HoldNext: NextDto,
  Draw: DrawDto,
  Nominate: CallDto,
  LastWord: LastWordDto,
  UndoLast: NextDto,
  ReAdd: WithPerson,
  StartRound: StartRoundDto,
  Pass: WithRound,
  PassForNow: WithRound,
  EndRound: WithRound,
  Interpose: InterposeDto,
  AllowInterposed: AllowInterposedDto,
  WithdrawInterposed: WithQuestion,
  RaiseOrder: RaiseOrderDto,
  TakeOrder: TakeOrderDto,
  RuleOnOrder: RuleOnOrderDto,
  Contribute: ContributeDto,
  RevealPosts: CommandDto,
  Remark: WithText,
  SayAside: WithText,
  LockAsides: CommandDto,
  UnlockAsides: CommandDto,
  SetAsides: SetAsidesDto,
  React: ReactionDto,
  Unreact: ReactionDto,
  PutPrompt: WithText,
  WithdrawPrompt: CommandDto,
  OpenPoll: OpenPollDto,
  Vote: VoteDto,
  ClosePoll: WithPoll,
  ShowPollResults: WithPoll,
  WithdrawPoll: WithPoll,
  AddItem: AddItemDto,
  EditItem: EditItemDto,
  DropItem: WithItem,
  MoveItem: MoveItemDto,
  StartItem: StartItemDto,
  ExtendItem: ExtendItemDto,
  FinishItem: FinishItemDto,
  ReopenItem: WithItem,
  SettleRequest: SettleRequestDto,
  WriteFollowUp: WriteFollowUpDto,
  PreparePrompt: PreparePromptDto,
  EditPreparedPrompt: EditPreparedPromptDto,
  DropPreparedPrompt: WithPrompt,
  PutPrepared: WithPrompt,
  HideContribution: HideContributionDto,
  UnhideContribution: WithContribution,
  Mute: MuteDto,
  Unmute: WithPerson,
  RemovePerson: RemovePersonDto,
  Readmit: WithPerson,
  WriteNote: WriteNoteDto,
  RemoveNote: RemoveNoteDto,
  ReportContribution: ReportContributionDto,
  SettleReport: SettleReportDto,
  DelegateQueue: DelegateQueueDto,
  EndDelegation: CommandDto,
  OfferLead: WithPerson,
  WithdrawLeadOffer: WithOffer,
  AcceptLead: WithOffer,
  DeclineLead: WithOffer,
  TakeLead: CommandDto,
  GiveUpLead: WithPolicy,
  LeaveSession: WithPolicy,
  NameDeputy: NameDeputyDto,
  TakeOver: CommandDto,
  ProposeRemoval: ProposeRemovalDto,
  AnswerGroup: AnswerGroupDto,
  StandDown: CommandDto,
};
const SHAPES: ReadonlyMap<unknown, new () => CommandDto> = new Map(Object.entries(COMMANDS));

class PositionDto {
  @IsString() @MaxLength(64) epoch: string;
  @IsSeq(0) seq: Seq;
  @IsSeq(0) at: Millis;
  @IsIn(ROLES) role: Role;
}
class JoinDto {
  @IsId() session: SessionId;
}
class HistoryDto {
  @IsId() session: SessionId;
  @IsSeq() before: Seq;
  @IsInt() @Min(1) @Max(200) limit: number;
}

class KeepDraftDto {
  @IsId() session: SessionId;
  @IsText() text: string;
  @IsSeq(0) base: number;
}
class LiveDraftDto {
  @IsId() session: SessionId;
  @IsSeq() turn: Seq;
  @IsText() text: string;
}

/** What a message turned out to be. */
export type Parsed<T> = T | 'bad-input' | 'unknown-command';

/** Checks a `command` message. What comes back is built anew from checked scalars. */
export function parseCommand(raw: unknown): Parsed<CommandMessage> {
  const fields = scalarsOf(raw);
  if (!fields) return 'bad-input';
  const Shape = SHAPES.get(fields['type']);
  if (!Shape) return 'unknown-command';
  return checked<CommandMessage>(Shape, fields);
}

/** Checks a `join` message. */
export function parseJoin(raw: unknown): Parsed<JoinMessage> {
  if (!isPlain(raw)) return 'bad-input';
  const { position = null, ...rest } = raw;
  const outer = scalarsOf(rest);
  const message = outer ? checked<{ session: SessionId }>(JoinDto, outer) : 'bad-input';
  if (typeof message === 'string') return message;
  if (position === null) return { session: message.session, position: null };
  const inner = scalarsOf(position);
  const place = inner ? checked<NonNullable<JoinMessage['position']>>(PositionDto, inner) : 'bad-input';
  return typeof place === 'string' ? place : { session: message.session, position: place };
}

/** Checks a `history` message. */
export function parseHistory(raw: unknown): Parsed<HistoryMessage> {
  const fields = scalarsOf(raw);
  return fields ? checked<HistoryMessage>(HistoryDto, fields) : 'bad-input';
}

/** Checks a `keep-draft` message. */
export function parseKeepDraft(raw: unknown): Parsed<KeepDraftMessage> {
  const fields = scalarsOf(raw);
  return fields ? checked<KeepDraftMessage>(KeepDraftDto, fields) : 'bad-input';
}

/** Checks a `live-draft` message. */
export function parseLiveDraft(raw: unknown): Parsed<LiveDraftMessage> {
  const fields = scalarsOf(raw);
  return fields ? checked<LiveDraftMessage>(LiveDraftDto, fields) : 'bad-input';
}

/** More fields than any message has. */
const MOST_FIELDS = 12;

/**
 * The fields of a flat object, or null. Every message is flat: whatever is nested is refused before
 * anything walks into it (a deeply nested array ends a plain socket.io server, whatever the limit on size).
 */
function scalarsOf(raw: unknown): Record<string, unknown> | null {
  if (!isPlain(raw)) return null;
  const isFlat = Object.values(raw).every((value) => value === null || typeof value !== 'object');
  return isFlat ? raw : null;
}

/** An object with a few fields, of which none is named like what every object has: class-validator asks for those. */
function isPlain(raw: unknown): raw is Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Object.getPrototypeOf(raw) !== Object.prototype)
    return false;
  const keys = Object.keys(raw);
  return keys.length <= MOST_FIELDS && keys.every((key) => !(key in Object.prototype));
}

function checked<T>(Shape: new () => object, fields: Record<string, unknown>): T | 'bad-input' {
  const dto = Object.assign(new Shape(), fields);
  const faults = validateSync(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  return faults.length === 0 ? ({ ...dto } as T) : 'bad-input';
}

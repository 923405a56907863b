CREATE TABLE `actor` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`review` text DEFAULT 'unreviewed' NOT NULL,
	`edited` text DEFAULT '[]' NOT NULL,
	CONSTRAINT "actor_kind" CHECK("actor"."kind" in ('person', 'organization', 'government-body', 'state', 'group', 'armed-force', 'population', 'coalition', 'other')),
	CONSTRAINT "actor_origin" CHECK("actor"."origin" in ('extractor', 'analyst')),
	CONSTRAINT "actor_review" CHECK("actor"."review" in ('unreviewed', 'accepted', 'rejected')),
	CONSTRAINT "actor_confidence" CHECK("actor"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `actor_key` ON `actor` (`key`);--> statement-breakpoint
CREATE INDEX `actor_rejected` ON `actor` (`review`) WHERE "actor"."review" = 'rejected';--> statement-breakpoint
CREATE TABLE `place` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	CONSTRAINT "place_kind" CHECK("place"."kind" in ('country', 'region', 'city', 'venue', 'site', 'water', 'other'))
);
--> statement-breakpoint
CREATE INDEX `place_key` ON `place` (`key`);--> statement-breakpoint
CREATE TABLE `article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` integer NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`published` integer,
	`published_basis` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`language` text NOT NULL,
	`credibility` integer NOT NULL,
	`extractor` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_basis" CHECK("article"."published_basis" in ('analyst', 'dateline', 'metadata', 'command-line', 'unknown')),
	CONSTRAINT "article_published" CHECK(typeof("article"."published") in ('integer', 'null')),
	CONSTRAINT "article_credibility" CHECK("article"."credibility" between 1 and 6),
	CONSTRAINT "article_hash" CHECK(length("article"."sha256") = 64)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_sha256` ON `article` (`sha256`);--> statement-breakpoint
CREATE INDEX `article_source` ON `article` (`source_id`);--> statement-breakpoint
CREATE TABLE `sentence` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`number` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sentence_kind" CHECK("sentence"."kind" in ('title', 'heading', 'body', 'dateline', 'caption', 'boilerplate')),
	CONSTRAINT "sentence_range" CHECK("sentence"."start" >= 0 and "sentence"."end" > "sentence"."start")
);
--> statement-breakpoint
CREATE INDEX `sentence_article` ON `sentence` (`article_id`,`number`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` integer PRIMARY KEY NOT NULL,
	`outlet` text,
	`reliability` text NOT NULL,
	CONSTRAINT "source_reliability" CHECK("source"."reliability" in ('A', 'B', 'C', 'D', 'E', 'F'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_outlet` ON `source` (`outlet`);--> statement-breakpoint
CREATE TABLE `event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`ord` integer NOT NULL,
	`trigger_start` integer NOT NULL,
	`trigger_end` integer NOT NULL,
	`title` text NOT NULL,
	`type` text NOT NULL,
	`subtype` text,
	`status` text NOT NULL,
	`edtf` text,
	`earliest` integer,
	`latest` integer,
	`approximate` integer NOT NULL,
	`expression` text,
	`anchor` text,
	`anchor_event` integer,
	`basis` text,
	`claimant` integer,
	`origin` text NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`review` text DEFAULT 'unreviewed' NOT NULL,
	`edited` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anchor_event`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`claimant`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "event_type" CHECK("event"."type" in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'INVESTIGATE', 'DEMAND', 'DISAPPROVE', 'REJECT', 'THREATEN', 'SANCTION', 'PROTEST', 'CRIME', 'MOBILIZE', 'COERCE', 'ASSAULT', 'OTHER')),
	CONSTRAINT "event_status" CHECK("event"."status" in ('occurred', 'ongoing', 'planned', 'conditional', 'hypothetical', 'negated')),
	CONSTRAINT "event_day_types" CHECK(typeof("event"."earliest") in ('integer', 'null') and typeof("event"."latest") in ('integer', 'null')),
	CONSTRAINT "event_day_order" CHECK("event"."earliest" is null or "event"."latest" is null or "event"."earliest" <= "event"."latest"),
	CONSTRAINT "event_anchor" CHECK("event"."anchor" in ('publication', 'event', 'absolute')),
	CONSTRAINT "event_origin" CHECK("event"."origin" in ('extractor', 'analyst')),
	CONSTRAINT "event_review" CHECK("event"."review" in ('unreviewed', 'accepted', 'rejected')),
	CONSTRAINT "event_confidence" CHECK("event"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `event_article` ON `event` (`article_id`);--> statement-breakpoint
CREATE INDEX `event_claimant` ON `event` (`claimant`) WHERE "event"."claimant" is not null;--> statement-breakpoint
CREATE INDEX `event_anchor` ON `event` (`anchor_event`) WHERE "event"."anchor_event" is not null;--> statement-breakpoint
CREATE INDEX `event_undated` ON `event` (`review`) WHERE "event"."earliest" is null and "event"."latest" is null;--> statement-breakpoint
CREATE TABLE `event_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`from_id` integer NOT NULL,
	`to_id` integer NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`review` text DEFAULT 'unreviewed' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_link_kind" CHECK("event_link"."kind" in ('condition', 'before', 'during', 'causes', 'part-of', 'same-as')),
	CONSTRAINT "event_link_origin" CHECK("event_link"."origin" in ('extractor', 'analyst')),
	CONSTRAINT "event_link_review" CHECK("event_link"."review" in ('unreviewed', 'accepted', 'rejected')),
	CONSTRAINT "event_link_confidence" CHECK("event_link"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `event_link_article` ON `event_link` (`article_id`);--> statement-breakpoint
CREATE INDEX `event_link_from` ON `event_link` (`from_id`);--> statement-breakpoint
CREATE INDEX `event_link_to` ON `event_link` (`to_id`);--> statement-breakpoint
CREATE TABLE `event_place` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	`place_id` integer NOT NULL,
	`ord` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_place_event` ON `event_place` (`event_id`);--> statement-breakpoint
CREATE INDEX `event_place_place` ON `event_place` (`place_id`);--> statement-breakpoint
CREATE TABLE `participant` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	`actor_id` integer,
	`place_id` integer,
	`role` text NOT NULL,
	`inferred` integer NOT NULL,
	`ord` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "participant_role" CHECK("participant"."role" in ('agent', 'recipient', 'speaker', 'audience', 'attacker', 'target', 'supplier', 'party', 'mediator', 'host', 'visitor', 'affected', 'other')),
	CONSTRAINT "participant_who" CHECK(("participant"."actor_id" is null) <> ("participant"."place_id" is null))
);
--> statement-breakpoint
CREATE INDEX `participant_event` ON `participant` (`event_id`);--> statement-breakpoint
CREATE INDEX `participant_actor` ON `participant` (`actor_id`) WHERE "participant"."actor_id" is not null;--> statement-breakpoint
CREATE INDEX `participant_place` ON `participant` (`place_id`) WHERE "participant"."place_id" is not null;--> statement-breakpoint
CREATE TABLE `change` (
	`id` integer PRIMARY KEY NOT NULL,
	`change_set_id` integer NOT NULL,
	`ord` integer NOT NULL,
	`operation` text NOT NULL,
	`table_name` text NOT NULL,
	`rows` integer NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_set`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_operation" CHECK("change"."operation" in ('insert', 'update', 'delete'))
);
--> statement-breakpoint
CREATE INDEX `change_of_set` ON `change` (`change_set_id`,`ord`);--> statement-breakpoint
CREATE TABLE `change_set` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`label` text NOT NULL,
	`subject` text NOT NULL,
	`author` text NOT NULL,
	`at` text NOT NULL,
	`reverses` integer,
	`edit` integer,
	`state` text NOT NULL,
	`rows` integer NOT NULL,
	`schema_version` integer NOT NULL,
	FOREIGN KEY (`reverses`) REFERENCES `change_set`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edit`) REFERENCES `change_set`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_set_author" CHECK("change_set"."author" in ('extractor', 'analyst')),
	CONSTRAINT "change_set_state_known" CHECK("change_set"."state" in ('done', 'undone', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `change_set_edit` ON `change_set` (`edit`);--> statement-breakpoint
CREATE INDEX `change_set_state` ON `change_set` (`state`) WHERE "change_set"."edit" is null;--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `alias` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`actor_id` integer,
	`place_id` integer,
	`name` text NOT NULL,
	`key` text,
	`ord` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "alias_of" CHECK(("alias"."actor_id" is null) <> ("alias"."place_id" is null))
);
--> statement-breakpoint
CREATE INDEX `alias_article` ON `alias` (`article_id`);--> statement-breakpoint
CREATE INDEX `alias_actor` ON `alias` (`actor_id`) WHERE "alias"."actor_id" is not null;--> statement-breakpoint
CREATE INDEX `alias_place` ON `alias` (`place_id`) WHERE "alias"."place_id" is not null;--> statement-breakpoint
CREATE INDEX `alias_key` ON `alias` (`key`) WHERE "alias"."key" is not null;--> statement-breakpoint
CREATE TABLE `attribute` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attribute_article` ON `attribute` (`article_id`);--> statement-breakpoint
CREATE INDEX `attribute_actor` ON `attribute` (`actor_id`);--> statement-breakpoint
CREATE TABLE `mention` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`sentence_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	`actor_id` integer,
	`place_id` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sentence_id`) REFERENCES `sentence`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `place`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mention_kind" CHECK("mention"."kind" in ('name', 'nominal', 'pronoun', 'adjectival')),
	CONSTRAINT "mention_range" CHECK("mention"."start" >= 0 and "mention"."end" > "mention"."start"),
	CONSTRAINT "mention_of" CHECK(("mention"."actor_id" is null) <> ("mention"."place_id" is null))
);
--> statement-breakpoint
CREATE INDEX `mention_article` ON `mention` (`article_id`);--> statement-breakpoint
CREATE INDEX `mention_sentence` ON `mention` (`sentence_id`);--> statement-breakpoint
CREATE INDEX `mention_actor` ON `mention` (`actor_id`) WHERE "mention"."actor_id" is not null;--> statement-breakpoint
CREATE INDEX `mention_place` ON `mention` (`place_id`) WHERE "mention"."place_id" is not null;--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY NOT NULL,
	`item_kind` text NOT NULL,
	`item_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`sentence_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`rule` text NOT NULL,
	`ord` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sentence_id`) REFERENCES `sentence`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "evidence_kind" CHECK("evidence"."item_kind" in ('actor', 'event', 'relation', 'link', 'flag')),
	CONSTRAINT "evidence_range" CHECK("evidence"."start" >= 0 and "evidence"."end" > "evidence"."start")
);
--> statement-breakpoint
CREATE INDEX `evidence_item` ON `evidence` (`item_id`,`item_kind`);--> statement-breakpoint
CREATE INDEX `evidence_article` ON `evidence` (`article_id`);--> statement-breakpoint
CREATE INDEX `evidence_sentence` ON `evidence` (`sentence_id`);--> statement-breakpoint
CREATE TABLE `flag` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`origin` text NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`review` text DEFAULT 'unreviewed' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "flag_kind" CHECK("flag"."kind" in ('contradiction', 'gap', 'judgement', 'inferred')),
	CONSTRAINT "flag_origin" CHECK("flag"."origin" in ('extractor', 'analyst')),
	CONSTRAINT "flag_review" CHECK("flag"."review" in ('unreviewed', 'accepted', 'rejected')),
	CONSTRAINT "flag_confidence" CHECK("flag"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `flag_article` ON `flag` (`article_id`);--> statement-breakpoint
CREATE TABLE `relation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`subject_id` integer NOT NULL,
	`predicate` text NOT NULL,
	`family` text NOT NULL,
	`object_id` integer NOT NULL,
	`directed` integer NOT NULL,
	`status` text NOT NULL,
	`edtf` text,
	`earliest` integer,
	`latest` integer,
	`approximate` integer NOT NULL,
	`expression` text,
	`anchor` text,
	`anchor_event` integer,
	`basis` text,
	`origin` text NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`review` text DEFAULT 'unreviewed' NOT NULL,
	`edited` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subject_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`object_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anchor_event`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "relation_status" CHECK("relation"."status" in ('current', 'occurred', 'ongoing', 'planned', 'conditional', 'hypothetical', 'negated')),
	CONSTRAINT "relation_day_types" CHECK(typeof("relation"."earliest") in ('integer', 'null') and typeof("relation"."latest") in ('integer', 'null')),
	CONSTRAINT "relation_day_order" CHECK("relation"."earliest" is null or "relation"."latest" is null or "relation"."earliest" <= "relation"."latest"),
	CONSTRAINT "relation_anchor" CHECK("relation"."anchor" in ('publication', 'event', 'absolute')),
	CONSTRAINT "relation_origin" CHECK("relation"."origin" in ('extractor', 'analyst')),
	CONSTRAINT "relation_review" CHECK("relation"."review" in ('unreviewed', 'accepted', 'rejected')),
	CONSTRAINT "relation_confidence" CHECK("relation"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `relation_article` ON `relation` (`article_id`);--> statement-breakpoint
CREATE INDEX `relation_subject` ON `relation` (`subject_id`);--> statement-breakpoint
CREATE INDEX `relation_object` ON `relation` (`object_id`);--> statement-breakpoint
CREATE INDEX `relation_anchor` ON `relation` (`anchor_event`);
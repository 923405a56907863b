-- Full-text search (FTS5 over the tables' own text), the index of "what overlaps this window",
-- evidence that goes with its item, and an audit trail that only grows. drizzle-kit knows none of these:
-- a later migration that rebuilds one of the tables must make them again.
CREATE VIRTUAL TABLE `sentence_fts` USING fts5(`text`, content='sentence', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');--> statement-breakpoint
CREATE VIRTUAL TABLE `event_fts` USING fts5(`title`, content='event', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');--> statement-breakpoint
CREATE VIRTUAL TABLE `actor_fts` USING fts5(`name`, content='actor', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');--> statement-breakpoint
CREATE VIRTUAL TABLE `alias_fts` USING fts5(`name`, content='alias', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');--> statement-breakpoint
CREATE TRIGGER `sentence_fts_insert` AFTER INSERT ON `sentence` BEGIN
  INSERT INTO `sentence_fts`(`rowid`, `text`) VALUES (new.`id`, new.`text`);
END;--> statement-breakpoint
CREATE TRIGGER `sentence_fts_delete` AFTER DELETE ON `sentence` BEGIN
  INSERT INTO `sentence_fts`(`sentence_fts`, `rowid`, `text`) VALUES ('delete', old.`id`, old.`text`);
END;--> statement-breakpoint
CREATE TRIGGER `sentence_fts_update` AFTER UPDATE OF `text` ON `sentence` BEGIN
  INSERT INTO `sentence_fts`(`sentence_fts`, `rowid`, `text`) VALUES ('delete', old.`id`, old.`text`);
  INSERT INTO `sentence_fts`(`rowid`, `text`) VALUES (new.`id`, new.`text`);
END;--> statement-breakpoint
CREATE TRIGGER `event_fts_insert` AFTER INSERT ON `event` BEGIN
  INSERT INTO `event_fts`(`rowid`, `title`) VALUES (new.`id`, new.`title`);
END;--> statement-breakpoint
CREATE TRIGGER `event_fts_delete` AFTER DELETE ON `event` BEGIN
  INSERT INTO `event_fts`(`event_fts`, `rowid`, `title`) VALUES ('delete', old.`id`, old.`title`);
END;--> statement-breakpoint
CREATE TRIGGER `event_fts_update` AFTER UPDATE OF `title` ON `event` BEGIN
  INSERT INTO `event_fts`(`event_fts`, `rowid`, `title`) VALUES ('delete', old.`id`, old.`title`);
  INSERT INTO `event_fts`(`rowid`, `title`) VALUES (new.`id`, new.`title`);
END;--> statement-breakpoint
CREATE TRIGGER `actor_fts_insert` AFTER INSERT ON `actor` BEGIN
  INSERT INTO `actor_fts`(`rowid`, `name`) VALUES (new.`id`, new.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `actor_fts_delete` AFTER DELETE ON `actor` BEGIN
  INSERT INTO `actor_fts`(`actor_fts`, `rowid`, `name`) VALUES ('delete', old.`id`, old.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `actor_fts_update` AFTER UPDATE OF `name` ON `actor` BEGIN
  INSERT INTO `actor_fts`(`actor_fts`, `rowid`, `name`) VALUES ('delete', old.`id`, old.`name`);
  INSERT INTO `actor_fts`(`rowid`, `name`) VALUES (new.`id`, new.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `alias_fts_insert` AFTER INSERT ON `alias` BEGIN
  INSERT INTO `alias_fts`(`rowid`, `name`) VALUES (new.`id`, new.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `alias_fts_delete` AFTER DELETE ON `alias` BEGIN
  INSERT INTO `alias_fts`(`alias_fts`, `rowid`, `name`) VALUES ('delete', old.`id`, old.`name`);
END;--> statement-breakpoint
CREATE TRIGGER `alias_fts_update` AFTER UPDATE OF `name` ON `alias` BEGIN
  INSERT INTO `alias_fts`(`alias_fts`, `rowid`, `name`) VALUES ('delete', old.`id`, old.`name`);
  INSERT INTO `alias_fts`(`rowid`, `name`) VALUES (new.`id`, new.`name`);
END;--> statement-breakpoint
CREATE INDEX `event_days` ON `event` (coalesce(`earliest`, -2147483648), coalesce(`latest`, 2147483647), `review`)
  WHERE `earliest` IS NOT NULL OR `latest` IS NOT NULL;--> statement-breakpoint
CREATE INDEX `relation_days` ON `relation` (coalesce(`earliest`, -2147483648), coalesce(`latest`, 2147483647), `review`)
  WHERE `earliest` IS NOT NULL OR `latest` IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER `event_evidence` AFTER DELETE ON `event` BEGIN
  DELETE FROM `evidence` WHERE `item_id` = old.`id` AND `item_kind` = 'event';
END;--> statement-breakpoint
CREATE TRIGGER `relation_evidence` AFTER DELETE ON `relation` BEGIN
  DELETE FROM `evidence` WHERE `item_id` = old.`id` AND `item_kind` = 'relation';
END;--> statement-breakpoint
CREATE TRIGGER `event_link_evidence` AFTER DELETE ON `event_link` BEGIN
  DELETE FROM `evidence` WHERE `item_id` = old.`id` AND `item_kind` = 'link';
END;--> statement-breakpoint
CREATE TRIGGER `flag_evidence` AFTER DELETE ON `flag` BEGIN
  DELETE FROM `evidence` WHERE `item_id` = old.`id` AND `item_kind` = 'flag';
END;--> statement-breakpoint
CREATE TRIGGER `change_set_stays` BEFORE DELETE ON `change_set` BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;--> statement-breakpoint
CREATE TRIGGER `change_stays` BEFORE DELETE ON `change` BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;--> statement-breakpoint
CREATE TRIGGER `change_is_final` BEFORE UPDATE ON `change` BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows');
END;

DROP INDEX `event_article`;--> statement-breakpoint
CREATE INDEX `event_article` ON `event` (`article_id`,`review`);
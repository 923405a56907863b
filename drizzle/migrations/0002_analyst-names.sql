ALTER TABLE `alias` ADD `origin` text DEFAULT 'extractor' NOT NULL;--> statement-breakpoint
ALTER TABLE `alias` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `attribute` ADD `origin` text DEFAULT 'extractor' NOT NULL;
CREATE TYPE "public"."decision_answer" AS ENUM('yes', 'no', 'amend');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('indicator', 'invanardialog', 'report', 'judgement');--> statement-breakpoint
CREATE TYPE "public"."extent" AS ENUM('yes', 'partly', 'no');--> statement-breakpoint
CREATE TYPE "public"."funding_source" AS ENUM('ordinarie', 'folkhalsomedel', 'gemensammaMedel', 'statsbidrag', 'projekt');--> statement-breakpoint
CREATE TYPE "public"."goal_kind" AS ENUM('yesNo', 'count', 'percent');--> statement-breakpoint
CREATE TYPE "public"."partner_kind" AS ENUM('forvaltning', 'skola', 'elevhalsa', 'forening', 'bostadsbolag', 'foretag', 'region', 'civilsamhalle', 'myndighet');--> statement-breakpoint
CREATE TYPE "public"."step" AS ENUM('behov', 'partners', 'insats', 'followUp', 'closed');--> statement-breakpoint
CREATE TYPE "public"."targeting" AS ENUM('universell', 'riktad');--> statement-breakpoint
CREATE TABLE "behov" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"example" boolean DEFAULT false NOT NULL,
	"origin" text,
	"area_id" text NOT NULL,
	"levnadsvana" "levnadsvana" NOT NULL,
	"malgrupp" text NOT NULL,
	"description" text collate "sv-SE-x-icu" NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('swedish', description), 'A') || setweight(to_tsvector('swedish', malgrupp), 'B')) STORED,
	CONSTRAINT "behov_version" CHECK ("behov"."version" > 0),
	CONSTRAINT "behov_description" CHECK (char_length("behov"."description") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "behov_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"behov_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"indicator_id" text,
	"area_id" text,
	"year" integer,
	"value" double precision,
	"interval_low" double precision,
	"interval_high" double precision,
	"indicator_name" text,
	"unit" text,
	"area_name" text,
	"source_title" text,
	"source_publisher" text,
	"source_date" date,
	"frozen_on" date,
	"held_on" date,
	"place" text,
	"participants" integer,
	"themes" text[],
	"title" text,
	"url" text,
	"judgement" text,
	"judged_by" text,
	CONSTRAINT "behov_evidence_kind" CHECK (case "behov_evidence"."kind"
        when 'indicator' then num_nulls("behov_evidence"."indicator_id", "behov_evidence"."area_id", "behov_evidence"."year", "behov_evidence"."value", "behov_evidence"."frozen_on") = 0
        when 'invanardialog' then num_nulls("behov_evidence"."held_on", "behov_evidence"."place", "behov_evidence"."participants", "behov_evidence"."themes") = 0
        when 'report' then "behov_evidence"."title" is not null
        when 'judgement' then "behov_evidence"."judgement" is not null
      end),
	CONSTRAINT "behov_evidence_participants" CHECK ("behov_evidence"."participants" between 0 and 100000)
);
--> statement-breakpoint
CREATE TABLE "insats_behov" (
	"insats_id" uuid NOT NULL,
	"behov_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "insats_behov_insats_id_behov_id_pk" PRIMARY KEY("insats_id","behov_id")
);
--> statement-breakpoint
CREATE TABLE "diary_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"insats_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"text" text NOT NULL,
	"participants" integer,
	"photo_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "diary_entry_participants" CHECK ("diary_entry"."participants" between 0 and 1000000),
	CONSTRAINT "diary_entry_something" CHECK ("diary_entry"."text" <> '' or "diary_entry"."participants" is not null or "diary_entry"."photo_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "photo" (
	"id" uuid PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "photo_media_type" CHECK ("photo"."media_type" in ('image/jpeg', 'image/png', 'image/webp'))
);
--> statement-breakpoint
CREATE TABLE "goal_outcome" (
	"insats_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"goal_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "goal_outcome_insats_id_ordinal_pk" PRIMARY KEY("insats_id","ordinal"),
	CONSTRAINT "goal_outcome_value" CHECK ("goal_outcome"."value" between 0 and 1000000000)
);
--> statement-breakpoint
CREATE TABLE "insats_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"insats_id" uuid NOT NULL,
	"answer" "decision_answer" NOT NULL,
	"decided_by" text NOT NULL,
	"decided_on" date NOT NULL,
	"why" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "insats_follow_up" (
	"insats_id" uuid PRIMARY KEY NOT NULL,
	"reach_people" integer,
	"reach_reason" text,
	"involved" text NOT NULL,
	"as_planned" "extent",
	"as_planned_note" text NOT NULL,
	"maintenance_on" date,
	"maintenance_lives_on" "extent",
	"maintenance_note" text,
	"learned" text NOT NULL,
	"unintended" text NOT NULL,
	CONSTRAINT "insats_follow_up_reach" CHECK (num_nulls("insats_follow_up"."reach_people", "insats_follow_up"."reach_reason") in (0, 2)),
	CONSTRAINT "insats_follow_up_maintenance" CHECK (num_nulls("insats_follow_up"."maintenance_on", "insats_follow_up"."maintenance_lives_on", "insats_follow_up"."maintenance_note") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "idempotent_write" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotent_write_person_id_key_pk" PRIMARY KEY("person_id","key"),
	CONSTRAINT "idempotent_write_key_length" CHECK (char_length("idempotent_write"."key") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "insats_partner" (
	"insats_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"role" text NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "insats_partner_insats_id_partner_id_pk" PRIMARY KEY("insats_id","partner_id")
);
--> statement-breakpoint
CREATE TABLE "partner" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"example" boolean DEFAULT false NOT NULL,
	"origin" text,
	"name" text collate "sv-SE-x-icu" NOT NULL,
	"kind" "partner_kind" NOT NULL,
	"contact_function" text NOT NULL,
	"contact_address" text NOT NULL,
	"note" text NOT NULL,
	"merged_into" uuid,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('swedish', name), 'A') || setweight(to_tsvector('swedish', note), 'C')) STORED,
	CONSTRAINT "partner_version" CHECK ("partner"."version" > 0),
	CONSTRAINT "partner_name" CHECK (char_length("partner"."name") between 1 and 200),
	CONSTRAINT "partner_not_into_itself" CHECK ("partner"."merged_into" <> "partner"."id")
);
--> statement-breakpoint
CREATE TABLE "partner_area" (
	"partner_id" uuid NOT NULL,
	"area_id" text NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "partner_area_partner_id_area_id_pk" PRIMARY KEY("partner_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "partner_levnadsvana" (
	"partner_id" uuid NOT NULL,
	"levnadsvana" "levnadsvana" NOT NULL,
	CONSTRAINT "partner_levnadsvana_partner_id_levnadsvana_pk" PRIMARY KEY("partner_id","levnadsvana")
);
--> statement-breakpoint
CREATE TABLE "insats_goal" (
	"insats_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"text" text NOT NULL,
	"kind" "goal_kind" NOT NULL,
	"counts_people" boolean NOT NULL,
	"unit" text NOT NULL,
	"baseline" double precision,
	"target" double precision,
	CONSTRAINT "insats_goal_insats_id_id_pk" PRIMARY KEY("insats_id","id")
);
--> statement-breakpoint
CREATE TABLE "insats_resource" (
	"insats_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"hours" numeric(8, 2),
	"sek" integer,
	"note" text NOT NULL,
	CONSTRAINT "insats_resource_insats_id_ordinal_pk" PRIMARY KEY("insats_id","ordinal"),
	CONSTRAINT "insats_resource_something" CHECK (num_nonnulls("insats_resource"."hours", "insats_resource"."sek") > 0),
	CONSTRAINT "insats_resource_positive" CHECK ("insats_resource"."hours" >= 0 and "insats_resource"."sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE "insats_series" (
	"insats_id" uuid NOT NULL,
	"ordinal" smallint NOT NULL,
	"weekday" smallint NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"every_weeks" smallint NOT NULL,
	"starts_at" text,
	"except_days" date[] NOT NULL,
	CONSTRAINT "insats_series_insats_id_ordinal_pk" PRIMARY KEY("insats_id","ordinal"),
	CONSTRAINT "insats_series_weekday" CHECK ("insats_series"."weekday" between 1 and 7),
	CONSTRAINT "insats_series_period" CHECK ("insats_series"."to_day" >= "insats_series"."from_day"),
	CONSTRAINT "insats_series_every_weeks" CHECK ("insats_series"."every_weeks" between 1 and 26)
);
--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "example" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "step" "step" DEFAULT 'behov' NOT NULL;--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "targeting" "targeting";--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "samverkan" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('swedish', title), 'A') || setweight(to_tsvector('swedish', description), 'B') || setweight(to_tsvector('swedish', responsible || ' ' || partners), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "behov" ADD CONSTRAINT "behov_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "behov" ADD CONSTRAINT "behov_updated_by_person_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "behov" ADD CONSTRAINT "behov_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "behov_evidence" ADD CONSTRAINT "behov_evidence_behov_id_behov_id_fk" FOREIGN KEY ("behov_id") REFERENCES "public"."behov"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "behov_evidence" ADD CONSTRAINT "behov_evidence_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "behov_evidence" ADD CONSTRAINT "behov_evidence_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_behov" ADD CONSTRAINT "insats_behov_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_behov" ADD CONSTRAINT "insats_behov_behov_id_behov_id_fk" FOREIGN KEY ("behov_id") REFERENCES "public"."behov"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diary_entry" ADD CONSTRAINT "diary_entry_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diary_entry" ADD CONSTRAINT "diary_entry_photo_id_photo_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photo"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diary_entry" ADD CONSTRAINT "diary_entry_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo" ADD CONSTRAINT "photo_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_outcome" ADD CONSTRAINT "goal_outcome_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_decision" ADD CONSTRAINT "insats_decision_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_decision" ADD CONSTRAINT "insats_decision_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_follow_up" ADD CONSTRAINT "insats_follow_up_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotent_write" ADD CONSTRAINT "idempotent_write_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_partner" ADD CONSTRAINT "insats_partner_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_partner" ADD CONSTRAINT "insats_partner_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_updated_by_person_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_merged_into_partner_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."partner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_area" ADD CONSTRAINT "partner_area_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_area" ADD CONSTRAINT "partner_area_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_levnadsvana" ADD CONSTRAINT "partner_levnadsvana_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_goal" ADD CONSTRAINT "insats_goal_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_resource" ADD CONSTRAINT "insats_resource_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_series" ADD CONSTRAINT "insats_series_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "behov_by_area" ON "behov" USING btree ("area_id","levnadsvana") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "behov_by_update" ON "behov" USING btree ("updated_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "behov_search" ON "behov" USING gin ("search");--> statement-breakpoint
CREATE INDEX "behov_evidence_by_behov" ON "behov_evidence" USING btree ("behov_id","ordinal");--> statement-breakpoint
CREATE INDEX "insats_behov_by_behov" ON "insats_behov" USING btree ("behov_id","insats_id");--> statement-breakpoint
CREATE INDEX "diary_entry_by_insats" ON "diary_entry" USING btree ("insats_id","on_day" DESC NULLS LAST,"created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "insats_decision_by_insats" ON "insats_decision" USING btree ("insats_id","recorded_at");--> statement-breakpoint
CREATE INDEX "insats_partner_by_partner" ON "insats_partner" USING btree ("partner_id","insats_id");--> statement-breakpoint
CREATE INDEX "partner_by_name" ON "partner" USING btree ("name","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "partner_search" ON "partner" USING gin ("search");--> statement-breakpoint
CREATE INDEX "partner_area_by_area" ON "partner_area" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "insats_by_step" ON "insats" USING btree ("step","updated_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "insats_search" ON "insats" USING gin ("search");
--> statement-breakpoint
INSERT INTO "idempotent_write" ("person_id", "key", "request_hash", "entity", "entity_id", "created_at") SELECT "person_id", "key", "request_hash", 'insats', "insats_id", "created_at" FROM "idempotency_key";

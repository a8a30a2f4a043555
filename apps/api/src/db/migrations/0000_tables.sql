CREATE TYPE "public"."area_level" AS ENUM('lan', 'kommun', 'lokalsamhalle', 'deso');--> statement-breakpoint
CREATE TYPE "public"."audit_action" AS ENUM('create', 'update', 'delete', 'load');--> statement-breakpoint
CREATE TYPE "public"."insats_status" AS ENUM('planerad', 'pagar', 'genomford', 'avslutad', 'installd');--> statement-breakpoint
CREATE TYPE "public"."levnadsvana" AS ENUM('fysiskAktivitet', 'matvanor', 'alkohol', 'tobak', 'somn', 'stress');--> statement-breakpoint
CREATE TYPE "public"."polarity" AS ENUM('highIsGood', 'lowIsGood', 'none');--> statement-breakpoint
CREATE TYPE "public"."position_accuracy" AS ENUM('plats', 'stadsdel', 'ort', 'omrade');--> statement-breakpoint
CREATE TYPE "public"."preventionsniva" AS ENUM('framjande', 'universell', 'selektiv', 'indikerad');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('halsosamordnare', 'planerare', 'samrad', 'datasteward');--> statement-breakpoint
CREATE TYPE "public"."vardenhet_kind" AS ENUM('vardcentrum', 'narmottagning', 'halsocentral', 'vardcentral', 'sjukhus');--> statement-breakpoint
CREATE TYPE "public"."vardenhet_status" AS ENUM('oppen', 'beslutad', 'utreds', 'malbild');--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" text,
	"entity" text NOT NULL,
	"entity_id" text NOT NULL,
	"action" "audit_action" NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "audit_event_changes" CHECK (jsonb_typeof("audit_event"."changes") = 'object')
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"polarity" "polarity" NOT NULL,
	"description" text NOT NULL,
	"source_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicator_value" (
	"indicator_id" text NOT NULL,
	"area_id" text NOT NULL,
	"year" integer NOT NULL,
	"value" double precision,
	CONSTRAINT "indicator_value_indicator_id_area_id_year_pk" PRIMARY KEY("indicator_id","area_id","year")
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"insats_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_key_person_id_key_pk" PRIMARY KEY("person_id","key"),
	CONSTRAINT "idempotency_key_length" CHECK (char_length("idempotency_key"."key") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "insats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"title" text collate "sv-SE-x-icu" NOT NULL,
	"description" text NOT NULL,
	"lon" double precision,
	"lat" double precision,
	"preventionsniva" "preventionsniva",
	"status" "insats_status" NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"responsible" text NOT NULL,
	"partners" text NOT NULL,
	"participants" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "insats_version" CHECK ("insats"."version" > 0),
	CONSTRAINT "insats_title" CHECK (char_length("insats"."title") between 1 and 200),
	CONSTRAINT "insats_period" CHECK ("insats"."ends_on" >= "insats"."starts_on"),
	CONSTRAINT "insats_done_has_date" CHECK ("insats"."status" <> 'genomford' or coalesce("insats"."ends_on", "insats"."starts_on") is not null),
	CONSTRAINT "insats_position" CHECK (("insats"."lon" is null) = ("insats"."lat" is null)),
	CONSTRAINT "insats_participants" CHECK ("insats"."participants" between 0 and 1000000)
);
--> statement-breakpoint
CREATE TABLE "insats_area" (
	"insats_id" uuid NOT NULL,
	"area_id" text NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "insats_area_insats_id_area_id_pk" PRIMARY KEY("insats_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "insats_levnadsvana" (
	"insats_id" uuid NOT NULL,
	"levnadsvana" "levnadsvana" NOT NULL,
	CONSTRAINT "insats_levnadsvana_insats_id_levnadsvana_pk" PRIMARY KEY("insats_id","levnadsvana")
);
--> statement-breakpoint
CREATE TABLE "insats_malgrupp" (
	"insats_id" uuid NOT NULL,
	"malgrupp" text NOT NULL,
	"ordinal" smallint NOT NULL,
	CONSTRAINT "insats_malgrupp_insats_id_malgrupp_pk" PRIMARY KEY("insats_id","malgrupp")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text collate "sv-SE-x-icu" NOT NULL,
	"role" "role" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_area" (
	"person_id" text NOT NULL,
	"area_id" text NOT NULL,
	CONSTRAINT "person_area_person_id_area_id_pk" PRIMARY KEY("person_id","area_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_token_hash" CHECK ("session"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "session_seen_after_start" CHECK ("session"."seen_at" >= "session"."created_at")
);
--> statement-breakpoint
CREATE TABLE "area" (
	"id" text PRIMARY KEY NOT NULL,
	"region_code" text NOT NULL,
	"level" "area_level" NOT NULL,
	"code" text NOT NULL,
	"name" text collate "sv-SE-x-icu" NOT NULL,
	"parent_id" text,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"area_km2" double precision NOT NULL,
	"geometry" jsonb NOT NULL,
	CONSTRAINT "area_level_code" UNIQUE("level","code"),
	CONSTRAINT "area_parent_unless_lan" CHECK (("area"."parent_id" is null) = ("area"."level" = 'lan')),
	CONSTRAINT "area_bbox" CHECK ("area"."west" <= "area"."east" and "area"."south" <= "area"."north"),
	CONSTRAINT "area_km2_positive" CHECK ("area"."area_km2" > 0)
);
--> statement-breakpoint
CREATE TABLE "population" (
	"area_id" text NOT NULL,
	"year" integer NOT NULL,
	"age_group" text NOT NULL,
	"sex" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "population_area_id_year_age_group_sex_pk" PRIMARY KEY("area_id","year","age_group","sex"),
	CONSTRAINT "population_count" CHECK ("population"."count" >= 0),
	CONSTRAINT "population_sex" CHECK ("population"."sex" in ('women', 'men', 'total'))
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	"population_year" integer NOT NULL,
	"population_source_id" text NOT NULL,
	"basemap" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "region_level" (
	"region_code" text NOT NULL,
	"level" "area_level" NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "region_level_region_code_level_pk" PRIMARY KEY("region_code","level")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"url" text,
	"licence" text NOT NULL,
	"date" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tatort" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text collate "sv-SE-x-icu" NOT NULL,
	"kommun_id" text NOT NULL,
	"population" integer NOT NULL,
	"year" integer NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	CONSTRAINT "tatort_population" CHECK ("tatort"."population" >= 0)
);
--> statement-breakpoint
CREATE TABLE "vardenhet" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text collate "sv-SE-x-icu" NOT NULL,
	"kind" "vardenhet_kind" NOT NULL,
	"status" "vardenhet_status" NOT NULL,
	"huvudman" text NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"position_accuracy" "position_accuracy" NOT NULL,
	"opens_year" integer,
	"source" text NOT NULL,
	"note" text,
	"kommun_id" text NOT NULL,
	CONSTRAINT "vardenhet_opens_year" CHECK ("vardenhet"."opens_year" between 1900 and 2100),
	CONSTRAINT "vardenhet_position" CHECK ("vardenhet"."lon" between -180 and 180 and "vardenhet"."lat" between -90 and 90)
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats" ADD CONSTRAINT "insats_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats" ADD CONSTRAINT "insats_updated_by_person_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_area" ADD CONSTRAINT "insats_area_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_area" ADD CONSTRAINT "insats_area_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_levnadsvana" ADD CONSTRAINT "insats_levnadsvana_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insats_malgrupp" ADD CONSTRAINT "insats_malgrupp_insats_id_insats_id_fk" FOREIGN KEY ("insats_id") REFERENCES "public"."insats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_area" ADD CONSTRAINT "person_area_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_area" ADD CONSTRAINT "person_area_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_parent_id_area_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population" ADD CONSTRAINT "population_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region" ADD CONSTRAINT "region_population_source_id_source_id_fk" FOREIGN KEY ("population_source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_level" ADD CONSTRAINT "region_level_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tatort" ADD CONSTRAINT "tatort_kommun_id_area_id_fk" FOREIGN KEY ("kommun_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vardenhet" ADD CONSTRAINT "vardenhet_kommun_id_area_id_fk" FOREIGN KEY ("kommun_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_by_entity" ON "audit_event" USING btree ("entity","entity_id","id");--> statement-breakpoint
CREATE INDEX "indicator_value_area" ON "indicator_value" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "insats_by_update" ON "insats" USING btree ("updated_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "insats_by_title" ON "insats" USING btree ("title","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "insats_by_start" ON "insats" USING btree (coalesce(starts_on, 'infinity'::date),"id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "insats_by_latest_start" ON "insats" USING btree (coalesce(starts_on, '-infinity'::date),"id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "insats_area_by_area" ON "insats_area" USING btree ("area_id","insats_id");--> statement-breakpoint
CREATE INDEX "insats_levnadsvana_by_levnadsvana" ON "insats_levnadsvana" USING btree ("levnadsvana","insats_id");--> statement-breakpoint
CREATE INDEX "session_seen" ON "session" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "area_parent" ON "area" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "vardenhet_kommun" ON "vardenhet" USING btree ("kommun_id");
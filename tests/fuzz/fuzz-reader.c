/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "taihe-agenda-test"

#include "config.h"

#include "agenda-test-mutations.h"
#include "agenda-test-reading.h"

#include <string.h>

/* libFuzzer hands the reader whatever it can think of; see build-aux/fuzz. */

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);
gsize LLVMFuzzerCustomMutator (guint8 *data, gsize size, gsize max_size, unsigned int seed);
gsize LLVMFuzzerMutate (guint8 *data, gsize size, gsize max_size);

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);

  return 0;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  /* A copy that ends where it ends, so that a step beyond is seen. */
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  agenda_test_check_reading (bytes);

  return 0;
}

/* Bytes alone mostly end being JSON at once. */
gsize
LLVMFuzzerCustomMutator (guint8       *data,
                         gsize         size,
                         gsize         max_size,
                         unsigned int  seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GString *text;

  if (g_rand_boolean (random))
    return LLVMFuzzerMutate (data, size, max_size);

  text = g_string_new_len ((const char *) data, (gssize) size);
  agenda_test_mutate_tokens (random, text);
  size = MIN (text->len, max_size);
  memcpy (data, text->str, size);
  g_string_free (text, TRUE);

  return size;
}

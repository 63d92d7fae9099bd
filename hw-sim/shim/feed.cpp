// Two Verilated lines of the feed and their stream behind three C functions. The structs are those
// of src/feed/verilated_feed.rs.
#include <cstdint>
#include <memory>

#include "Vfeed.h"
#include "verilated.h"

namespace {

struct LineInput {
    uint64_t data;
    uint16_t port;
    uint8_t valid, last, error, empty;
};

struct Input {
    LineInput lines[2];
    uint64_t next;
    uint32_t session[3], wait_cycles;
    uint8_t restart, ready;
};

struct LineOutput {
    uint64_t sequence, words[6], frame_sequence;
    uint16_t frame_count;
    uint8_t message, well_formed, frame, frame_class, overflow;
};

struct Output {
    LineOutput lines[2];
    uint64_t sequence, words[6], gap_from, gap_to;
    uint8_t taken, gap;
};

struct Device {
    VerilatedContext context;
    Vfeed top{&context, "top"};
};

}  // namespace

extern "C" {

void* outcry_feed_new(int seed) {
    auto device = std::make_unique<Device>();
    // What the design leaves undefined starts random.
    device->context.randReset(2);
    device->context.randSeed(seed);
    return device.release();
}

void outcry_feed_free(void* device) { delete static_cast<Device*>(device); }

// Applies the inputs, one rising edge, and reads what is there then; the message of the stream is
// that of before the edge, which takes it.
void outcry_feed_cycle(void* device, const Input* in, Output* out) {
    Vfeed& top = static_cast<Device*>(device)->top;
    top.a_valid = in->lines[0].valid;
    top.a_last = in->lines[0].last;
    top.a_error = in->lines[0].error;
    top.a_empty = in->lines[0].empty;
    top.a_data = in->lines[0].data;
    top.a_port = in->lines[0].port;
    top.b_valid = in->lines[1].valid;
    top.b_last = in->lines[1].last;
    top.b_error = in->lines[1].error;
    top.b_empty = in->lines[1].empty;
    top.b_data = in->lines[1].data;
    top.b_port = in->lines[1].port;
    for (int word = 0; word < 3; word++) top.cfg_session[word] = in->session[word];
    top.cfg_wait = in->wait_cycles;
    top.cfg_restart = in->restart;
    top.cfg_next = in->next;
    top.x_ready = in->ready;
    top.clock = 0;
    top.eval();
    out->taken = top.x_valid && in->ready;
    out->sequence = top.x_sequence;
    out->words[0] = top.x_order_ref;
    out->words[1] = top.x_other_ref;
    out->words[2] = top.x_symbol;
    out->words[3] = top.x_terms;
    out->words[4] = top.x_stamp;
    out->words[5] = top.x_head;
    top.clock = 1;
    top.eval();
    LineOutput& a = out->lines[0];
    a.sequence = top.a_sequence;
    a.words[0] = top.a_order_ref;
    a.words[1] = top.a_other_ref;
    a.words[2] = top.a_symbol;
    a.words[3] = top.a_terms;
    a.words[4] = top.a_stamp;
    a.words[5] = top.a_head;
    a.frame_sequence = top.a_frame_sequence;
    a.frame_count = top.a_frame_count;
    a.message = top.a_message;
    a.well_formed = top.a_well_formed;
    a.frame = top.a_frame;
    a.frame_class = top.a_frame_class;
    a.overflow = top.a_overflow;
    LineOutput& b = out->lines[1];
    b.sequence = top.b_sequence;
    b.words[0] = top.b_order_ref;
    b.words[1] = top.b_other_ref;
    b.words[2] = top.b_symbol;
    b.words[3] = top.b_terms;
    b.words[4] = top.b_stamp;
    b.words[5] = top.b_head;
    b.frame_sequence = top.b_frame_sequence;
    b.frame_count = top.b_frame_count;
    b.message = top.b_message;
    b.well_formed = top.b_well_formed;
    b.frame = top.b_frame;
    b.frame_class = top.b_frame_class;
    b.overflow = top.b_overflow;
    out->gap = top.g_valid;
    out->gap_from = top.g_from;
    out->gap_to = top.g_to;
}

}

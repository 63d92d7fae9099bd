

module top(clock,a_valid,a_last,a_error,a_empty,a_data,a_port,b_valid,b_last,b_error,b_empty,b_data,b_port,cfg_session,cfg_wait,cfg_restart,cfg_next,x_ready,a_message,a_well_formed,a_sequence,a_order_ref,a_other_ref,a_symbol,a_terms,a_stamp,a_head,a_frame,a_frame_class,a_frame_sequence,a_frame_count,a_overflow,b_message,b_well_formed,b_sequence,b_order_ref,b_other_ref,b_symbol,b_terms,b_stamp,b_head,b_frame,b_frame_class,b_frame_sequence,b_frame_count,b_overflow,x_valid,x_of_b,x_sequence,x_order_ref,x_other_ref,x_symbol,x_terms,x_stamp,x_head,g_valid,g_from,g_to);
    
    // Module arguments
    input wire  clock;
    input wire  a_valid;
    input wire  a_last;
    input wire  a_error;
    input wire  [2:0] a_empty;
    input wire  [63:0] a_data;
    input wire  [15:0] a_port;
    input wire  b_valid;
    input wire  b_last;
    input wire  b_error;
    input wire  [2:0] b_empty;
    input wire  [63:0] b_data;
    input wire  [15:0] b_port;
    input wire  [79:0] cfg_session;
    input wire  [23:0] cfg_wait;
    input wire  cfg_restart;
    input wire  [63:0] cfg_next;
    input wire  x_ready;
    output reg  a_message;
    output reg  a_well_formed;
    output reg  [63:0] a_sequence;
    output reg  [63:0] a_order_ref;
    output reg  [63:0] a_other_ref;
    output reg  [63:0] a_symbol;
    output reg  [63:0] a_terms;
    output reg  [63:0] a_stamp;
    output reg  [39:0] a_head;
    output reg  a_frame;
    output reg  [3:0] a_frame_class;
    output reg  [63:0] a_frame_sequence;
    output reg  [15:0] a_frame_count;
    output reg  a_overflow;
    output reg  b_message;
    output reg  b_well_formed;
    output reg  [63:0] b_sequence;
    output reg  [63:0] b_order_ref;
    output reg  [63:0] b_other_ref;
    output reg  [63:0] b_symbol;
    output reg  [63:0] b_terms;
    output reg  [63:0] b_stamp;
    output reg  [39:0] b_head;
    output reg  b_frame;
    output reg  [3:0] b_frame_class;
    output reg  [63:0] b_frame_sequence;
    output reg  [15:0] b_frame_count;
    output reg  b_overflow;
    output reg  x_valid;
    output reg  x_of_b;
    output reg  [63:0] x_sequence;
    output reg  [63:0] x_order_ref;
    output reg  [63:0] x_other_ref;
    output reg  [63:0] x_symbol;
    output reg  [63:0] x_terms;
    output reg  [63:0] x_stamp;
    output reg  [39:0] x_head;
    output reg  g_valid;
    output reg  [63:0] g_from;
    output reg  [63:0] g_to;
    
    // Stub signals
    reg  pair$clock;
    reg  pair$valid$0;
    reg  pair$valid$1;
    reg  pair$last$0;
    reg  pair$last$1;
    reg  pair$error$0;
    reg  pair$error$1;
    reg  [2:0] pair$empty$0;
    reg  [2:0] pair$empty$1;
    reg  [63:0] pair$data$0;
    reg  [63:0] pair$data$1;
    reg  [15:0] pair$port$0;
    reg  [15:0] pair$port$1;
    reg  [79:0] pair$session;
    reg  [23:0] pair$wait_cycles;
    reg  pair$restart;
    reg  [63:0] pair$restart_at;
    reg  pair$ready;
    wire  pair$message$0;
    wire  pair$message$1;
    wire  pair$well_formed$0;
    wire  pair$well_formed$1;
    wire  [63:0] pair$number$0;
    wire  [63:0] pair$number$1;
    wire  pair$frame$0;
    wire  pair$frame$1;
    wire  [3:0] pair$frame_class$0;
    wire  [3:0] pair$frame_class$1;
    wire  [63:0] pair$frame_sequence$0;
    wire  [63:0] pair$frame_sequence$1;
    wire  [15:0] pair$frame_count$0;
    wire  [15:0] pair$frame_count$1;
    wire  [63:0] pair$words_a$0;
    wire  [63:0] pair$words_a$1;
    wire  [63:0] pair$words_a$2;
    wire  [63:0] pair$words_a$3;
    wire  [63:0] pair$words_a$4;
    wire  [63:0] pair$words_a$5;
    wire  [63:0] pair$words_b$0;
    wire  [63:0] pair$words_b$1;
    wire  [63:0] pair$words_b$2;
    wire  [63:0] pair$words_b$3;
    wire  [63:0] pair$words_b$4;
    wire  [63:0] pair$words_b$5;
    wire  pair$overflow$0;
    wire  pair$overflow$1;
    wire  pair$there;
    wire  pair$of_b;
    wire  [63:0] pair$sequence_no;
    wire  [63:0] pair$words$0;
    wire  [63:0] pair$words$1;
    wire  [63:0] pair$words$2;
    wire  [63:0] pair$words$3;
    wire  [63:0] pair$words$4;
    wire  [63:0] pair$words$5;
    wire  pair$lost;
    wire  [63:0] pair$lost_from;
    wire  [63:0] pair$lost_to;
    
    // Sub module instances
    top$pair pair(
        .clock(pair$clock),
        .valid$0(pair$valid$0),
        .valid$1(pair$valid$1),
        .last$0(pair$last$0),
        .last$1(pair$last$1),
        .error$0(pair$error$0),
        .error$1(pair$error$1),
        .empty$0(pair$empty$0),
        .empty$1(pair$empty$1),
        .data$0(pair$data$0),
        .data$1(pair$data$1),
        .port$0(pair$port$0),
        .port$1(pair$port$1),
        .session(pair$session),
        .wait_cycles(pair$wait_cycles),
        .restart(pair$restart),
        .restart_at(pair$restart_at),
        .ready(pair$ready),
        .message$0(pair$message$0),
        .message$1(pair$message$1),
        .well_formed$0(pair$well_formed$0),
        .well_formed$1(pair$well_formed$1),
        .number$0(pair$number$0),
        .number$1(pair$number$1),
        .frame$0(pair$frame$0),
        .frame$1(pair$frame$1),
        .frame_class$0(pair$frame_class$0),
        .frame_class$1(pair$frame_class$1),
        .frame_sequence$0(pair$frame_sequence$0),
        .frame_sequence$1(pair$frame_sequence$1),
        .frame_count$0(pair$frame_count$0),
        .frame_count$1(pair$frame_count$1),
        .words_a$0(pair$words_a$0),
        .words_a$1(pair$words_a$1),
        .words_a$2(pair$words_a$2),
        .words_a$3(pair$words_a$3),
        .words_a$4(pair$words_a$4),
        .words_a$5(pair$words_a$5),
        .words_b$0(pair$words_b$0),
        .words_b$1(pair$words_b$1),
        .words_b$2(pair$words_b$2),
        .words_b$3(pair$words_b$3),
        .words_b$4(pair$words_b$4),
        .words_b$5(pair$words_b$5),
        .overflow$0(pair$overflow$0),
        .overflow$1(pair$overflow$1),
        .there(pair$there),
        .of_b(pair$of_b),
        .sequence_no(pair$sequence_no),
        .words$0(pair$words$0),
        .words$1(pair$words$1),
        .words$2(pair$words$2),
        .words$3(pair$words$3),
        .words$4(pair$words$4),
        .words$5(pair$words$5),
        .lost(pair$lost),
        .lost_from(pair$lost_from),
        .lost_to(pair$lost_to)
    );
    
    // Update code
    always @(*) begin
        pair$clock = clock;
        pair$session = cfg_session;
        pair$wait_cycles = cfg_wait;
        pair$restart = cfg_restart;
        pair$restart_at = cfg_next;
        pair$ready = x_ready;
        pair$valid$0 = a_valid;
        pair$last$0 = a_last;
        pair$error$0 = a_error;
        pair$empty$0 = a_empty;
        pair$data$0 = a_data;
        pair$port$0 = a_port;
        pair$valid$1 = b_valid;
        pair$last$1 = b_last;
        pair$error$1 = b_error;
        pair$empty$1 = b_empty;
        pair$data$1 = b_data;
        pair$port$1 = b_port;
        a_message = pair$message$0;
        a_well_formed = pair$well_formed$0;
        a_sequence = pair$number$0;
        a_order_ref = pair$words_a$0;
        a_other_ref = pair$words_a$1;
        a_symbol = pair$words_a$2;
        a_terms = pair$words_a$3;
        a_stamp = pair$words_a$4;
        a_head = pair$words_a$5[(32'h0)+:(40)];
        a_frame = pair$frame$0;
        a_frame_class = pair$frame_class$0;
        a_frame_sequence = pair$frame_sequence$0;
        a_frame_count = pair$frame_count$0;
        a_overflow = pair$overflow$0;
        b_message = pair$message$1;
        b_well_formed = pair$well_formed$1;
        b_sequence = pair$number$1;
        b_order_ref = pair$words_b$0;
        b_other_ref = pair$words_b$1;
        b_symbol = pair$words_b$2;
        b_terms = pair$words_b$3;
        b_stamp = pair$words_b$4;
        b_head = pair$words_b$5[(32'h0)+:(40)];
        b_frame = pair$frame$1;
        b_frame_class = pair$frame_class$1;
        b_frame_sequence = pair$frame_sequence$1;
        b_frame_count = pair$frame_count$1;
        b_overflow = pair$overflow$1;
        x_order_ref = pair$words$0;
        x_other_ref = pair$words$1;
        x_symbol = pair$words$2;
        x_terms = pair$words$3;
        x_stamp = pair$words$4;
        x_head = pair$words$5[(32'h0)+:(40)];
        x_valid = pair$there;
        x_of_b = pair$of_b;
        x_sequence = pair$sequence_no;
        g_valid = pair$lost;
        g_from = pair$lost_from;
        g_to = pair$lost_to;
    end
    
endmodule // top


module top$pair(clock,valid$0,valid$1,last$0,last$1,error$0,error$1,empty$0,empty$1,data$0,data$1,port$0,port$1,session,wait_cycles,restart,restart_at,ready,message$0,message$1,well_formed$0,well_formed$1,number$0,number$1,frame$0,frame$1,frame_class$0,frame_class$1,frame_sequence$0,frame_sequence$1,frame_count$0,frame_count$1,words_a$0,words_a$1,words_a$2,words_a$3,words_a$4,words_a$5,words_b$0,words_b$1,words_b$2,words_b$3,words_b$4,words_b$5,overflow$0,overflow$1,there,of_b,sequence_no,words$0,words$1,words$2,words$3,words$4,words$5,lost,lost_from,lost_to);
    
    // Module arguments
    input wire  clock;
    input wire  valid$0;
    input wire  valid$1;
    input wire  last$0;
    input wire  last$1;
    input wire  error$0;
    input wire  error$1;
    input wire  [2:0] empty$0;
    input wire  [2:0] empty$1;
    input wire  [63:0] data$0;
    input wire  [63:0] data$1;
    input wire  [15:0] port$0;
    input wire  [15:0] port$1;
    input wire  [79:0] session;
    input wire  [23:0] wait_cycles;
    input wire  restart;
    input wire  [63:0] restart_at;
    input wire  ready;
    output reg  message$0;
    output reg  message$1;
    output reg  well_formed$0;
    output reg  well_formed$1;
    output reg  [63:0] number$0;
    output reg  [63:0] number$1;
    output reg  frame$0;
    output reg  frame$1;
    output reg  [3:0] frame_class$0;
    output reg  [3:0] frame_class$1;
    output reg  [63:0] frame_sequence$0;
    output reg  [63:0] frame_sequence$1;
    output reg  [15:0] frame_count$0;
    output reg  [15:0] frame_count$1;
    output reg  [63:0] words_a$0;
    output reg  [63:0] words_a$1;
    output reg  [63:0] words_a$2;
    output reg  [63:0] words_a$3;
    output reg  [63:0] words_a$4;
    output reg  [63:0] words_a$5;
    output reg  [63:0] words_b$0;
    output reg  [63:0] words_b$1;
    output reg  [63:0] words_b$2;
    output reg  [63:0] words_b$3;
    output reg  [63:0] words_b$4;
    output reg  [63:0] words_b$5;
    output reg  overflow$0;
    output reg  overflow$1;
    output reg  there;
    output reg  of_b;
    output reg  [63:0] sequence_no;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  lost;
    output reg  [63:0] lost_from;
    output reg  [63:0] lost_to;
    
    // Stub signals
    reg  a$clock;
    reg  a$s_valid;
    reg  a$s_last;
    reg  a$s_error;
    reg  [2:0] a$s_empty;
    reg  [63:0] a$s_data;
    reg  [15:0] a$cfg_port;
    reg  [79:0] a$cfg_session;
    wire  a$m_valid;
    wire  a$m_well_formed;
    wire  a$m_kept;
    wire  [63:0] a$m_sequence;
    wire  [63:0] a$m_order_ref;
    wire  [63:0] a$m_other_ref;
    wire  [63:0] a$m_symbol;
    wire  [63:0] a$m_terms;
    wire  [63:0] a$m_stamp;
    wire  [39:0] a$m_head;
    wire  a$f_valid;
    wire  [3:0] a$f_class;
    wire  [63:0] a$f_sequence;
    wire  [15:0] a$f_count;
    reg  b$clock;
    reg  b$s_valid;
    reg  b$s_last;
    reg  b$s_error;
    reg  [2:0] b$s_empty;
    reg  [63:0] b$s_data;
    reg  [15:0] b$cfg_port;
    reg  [79:0] b$cfg_session;
    wire  b$m_valid;
    wire  b$m_well_formed;
    wire  b$m_kept;
    wire  [63:0] b$m_sequence;
    wire  [63:0] b$m_order_ref;
    wire  [63:0] b$m_other_ref;
    wire  [63:0] b$m_symbol;
    wire  [63:0] b$m_terms;
    wire  [63:0] b$m_stamp;
    wire  [39:0] b$m_head;
    wire  b$f_valid;
    wire  [3:0] b$f_class;
    wire  [63:0] b$f_sequence;
    wire  [15:0] b$f_count;
    reg  arbiter$clock;
    reg  arbiter$restart;
    reg  [63:0] arbiter$restart_at;
    reg  [23:0] arbiter$wait_cycles;
    reg  arbiter$m_valid$0;
    reg  arbiter$m_valid$1;
    reg  [63:0] arbiter$words_a$0;
    reg  [63:0] arbiter$words_a$1;
    reg  [63:0] arbiter$words_a$2;
    reg  [63:0] arbiter$words_a$3;
    reg  [63:0] arbiter$words_a$4;
    reg  [63:0] arbiter$words_a$5;
    reg  [63:0] arbiter$words_b$0;
    reg  [63:0] arbiter$words_b$1;
    reg  [63:0] arbiter$words_b$2;
    reg  [63:0] arbiter$words_b$3;
    reg  [63:0] arbiter$words_b$4;
    reg  [63:0] arbiter$words_b$5;
    reg  arbiter$f_valid$0;
    reg  arbiter$f_valid$1;
    reg  [3:0] arbiter$f_class$0;
    reg  [3:0] arbiter$f_class$1;
    reg  [63:0] arbiter$f_sequence$0;
    reg  [63:0] arbiter$f_sequence$1;
    reg  [15:0] arbiter$f_count$0;
    reg  [15:0] arbiter$f_count$1;
    reg  arbiter$ready;
    wire  arbiter$valid;
    wire  arbiter$of_b;
    wire  [63:0] arbiter$sequence_no;
    wire  [63:0] arbiter$words$0;
    wire  [63:0] arbiter$words$1;
    wire  [63:0] arbiter$words$2;
    wire  [63:0] arbiter$words$3;
    wire  [63:0] arbiter$words$4;
    wire  [63:0] arbiter$words$5;
    wire  arbiter$lost;
    wire  [63:0] arbiter$lost_from;
    wire  [63:0] arbiter$lost_to;
    wire  arbiter$overflow$0;
    wire  arbiter$overflow$1;
    
    // Sub module instances
    top$pair$a a(
        .clock(a$clock),
        .s_valid(a$s_valid),
        .s_last(a$s_last),
        .s_error(a$s_error),
        .s_empty(a$s_empty),
        .s_data(a$s_data),
        .cfg_port(a$cfg_port),
        .cfg_session(a$cfg_session),
        .m_valid(a$m_valid),
        .m_well_formed(a$m_well_formed),
        .m_kept(a$m_kept),
        .m_sequence(a$m_sequence),
        .m_order_ref(a$m_order_ref),
        .m_other_ref(a$m_other_ref),
        .m_symbol(a$m_symbol),
        .m_terms(a$m_terms),
        .m_stamp(a$m_stamp),
        .m_head(a$m_head),
        .f_valid(a$f_valid),
        .f_class(a$f_class),
        .f_sequence(a$f_sequence),
        .f_count(a$f_count)
    );
    top$pair$b b(
        .clock(b$clock),
        .s_valid(b$s_valid),
        .s_last(b$s_last),
        .s_error(b$s_error),
        .s_empty(b$s_empty),
        .s_data(b$s_data),
        .cfg_port(b$cfg_port),
        .cfg_session(b$cfg_session),
        .m_valid(b$m_valid),
        .m_well_formed(b$m_well_formed),
        .m_kept(b$m_kept),
        .m_sequence(b$m_sequence),
        .m_order_ref(b$m_order_ref),
        .m_other_ref(b$m_other_ref),
        .m_symbol(b$m_symbol),
        .m_terms(b$m_terms),
        .m_stamp(b$m_stamp),
        .m_head(b$m_head),
        .f_valid(b$f_valid),
        .f_class(b$f_class),
        .f_sequence(b$f_sequence),
        .f_count(b$f_count)
    );
    top$pair$arbiter arbiter(
        .clock(arbiter$clock),
        .restart(arbiter$restart),
        .restart_at(arbiter$restart_at),
        .wait_cycles(arbiter$wait_cycles),
        .m_valid$0(arbiter$m_valid$0),
        .m_valid$1(arbiter$m_valid$1),
        .words_a$0(arbiter$words_a$0),
        .words_a$1(arbiter$words_a$1),
        .words_a$2(arbiter$words_a$2),
        .words_a$3(arbiter$words_a$3),
        .words_a$4(arbiter$words_a$4),
        .words_a$5(arbiter$words_a$5),
        .words_b$0(arbiter$words_b$0),
        .words_b$1(arbiter$words_b$1),
        .words_b$2(arbiter$words_b$2),
        .words_b$3(arbiter$words_b$3),
        .words_b$4(arbiter$words_b$4),
        .words_b$5(arbiter$words_b$5),
        .f_valid$0(arbiter$f_valid$0),
        .f_valid$1(arbiter$f_valid$1),
        .f_class$0(arbiter$f_class$0),
        .f_class$1(arbiter$f_class$1),
        .f_sequence$0(arbiter$f_sequence$0),
        .f_sequence$1(arbiter$f_sequence$1),
        .f_count$0(arbiter$f_count$0),
        .f_count$1(arbiter$f_count$1),
        .ready(arbiter$ready),
        .valid(arbiter$valid),
        .of_b(arbiter$of_b),
        .sequence_no(arbiter$sequence_no),
        .words$0(arbiter$words$0),
        .words$1(arbiter$words$1),
        .words$2(arbiter$words$2),
        .words$3(arbiter$words$3),
        .words$4(arbiter$words$4),
        .words$5(arbiter$words$5),
        .lost(arbiter$lost),
        .lost_from(arbiter$lost_from),
        .lost_to(arbiter$lost_to),
        .overflow$0(arbiter$overflow$0),
        .overflow$1(arbiter$overflow$1)
    );
    
    // Update code
    always @(*) begin
        a$clock = clock;
        b$clock = clock;
        arbiter$clock = clock;
        arbiter$restart = restart;
        arbiter$restart_at = restart_at;
        arbiter$wait_cycles = wait_cycles;
        arbiter$ready = ready;
        a$s_valid = valid$0;
        a$s_last = last$0;
        a$s_error = error$0;
        a$s_empty = empty$0;
        a$s_data = data$0;
        a$cfg_port = port$0;
        a$cfg_session = session;
        arbiter$m_valid$0 = a$m_kept;
        words_a$0 = a$m_order_ref;
        words_a$1 = a$m_other_ref;
        words_a$2 = a$m_symbol;
        words_a$3 = a$m_terms;
        words_a$4 = a$m_stamp;
        words_a$5 = ((a$m_head) & 64'hffffffffffffffff);
        message$0 = a$m_valid;
        well_formed$0 = a$m_well_formed;
        number$0 = a$m_sequence;
        frame$0 = a$f_valid;
        frame_class$0 = a$f_class;
        frame_sequence$0 = a$f_sequence;
        frame_count$0 = a$f_count;
        b$s_valid = valid$1;
        b$s_last = last$1;
        b$s_error = error$1;
        b$s_empty = empty$1;
        b$s_data = data$1;
        b$cfg_port = port$1;
        b$cfg_session = session;
        arbiter$m_valid$1 = b$m_kept;
        words_b$0 = b$m_order_ref;
        words_b$1 = b$m_other_ref;
        words_b$2 = b$m_symbol;
        words_b$3 = b$m_terms;
        words_b$4 = b$m_stamp;
        words_b$5 = ((b$m_head) & 64'hffffffffffffffff);
        message$1 = b$m_valid;
        well_formed$1 = b$m_well_formed;
        number$1 = b$m_sequence;
        frame$1 = b$f_valid;
        frame_class$1 = b$f_class;
        frame_sequence$1 = b$f_sequence;
        frame_count$1 = b$f_count;
        arbiter$words_a$0 = words_a$0;
        arbiter$words_b$0 = words_b$0;
        words$0 = arbiter$words$0;
        arbiter$words_a$1 = words_a$1;
        arbiter$words_b$1 = words_b$1;
        words$1 = arbiter$words$1;
        arbiter$words_a$2 = words_a$2;
        arbiter$words_b$2 = words_b$2;
        words$2 = arbiter$words$2;
        arbiter$words_a$3 = words_a$3;
        arbiter$words_b$3 = words_b$3;
        words$3 = arbiter$words$3;
        arbiter$words_a$4 = words_a$4;
        arbiter$words_b$4 = words_b$4;
        words$4 = arbiter$words$4;
        arbiter$words_a$5 = words_a$5;
        arbiter$words_b$5 = words_b$5;
        words$5 = arbiter$words$5;
        arbiter$f_valid$0 = frame$0;
        arbiter$f_class$0 = frame_class$0;
        arbiter$f_sequence$0 = frame_sequence$0;
        arbiter$f_count$0 = frame_count$0;
        overflow$0 = arbiter$overflow$0;
        arbiter$f_valid$1 = frame$1;
        arbiter$f_class$1 = frame_class$1;
        arbiter$f_sequence$1 = frame_sequence$1;
        arbiter$f_count$1 = frame_count$1;
        overflow$1 = arbiter$overflow$1;
        there = arbiter$valid;
        of_b = arbiter$of_b;
        sequence_no = arbiter$sequence_no;
        lost = arbiter$lost;
        lost_from = arbiter$lost_from;
        lost_to = arbiter$lost_to;
    end
    
endmodule // top$pair


module top$pair$a(clock,s_valid,s_last,s_error,s_empty,s_data,cfg_port,cfg_session,m_valid,m_well_formed,m_kept,m_sequence,m_order_ref,m_other_ref,m_symbol,m_terms,m_stamp,m_head,f_valid,f_class,f_sequence,f_count);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] cfg_port;
    input wire  [79:0] cfg_session;
    output reg  m_valid;
    output reg  m_well_formed;
    output reg  m_kept;
    output reg  [63:0] m_sequence;
    output reg  [63:0] m_order_ref;
    output reg  [63:0] m_other_ref;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_terms;
    output reg  [63:0] m_stamp;
    output reg  [39:0] m_head;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    
    // Stub signals
    reg  parser$clock;
    reg  parser$valid;
    reg  parser$last;
    reg  [2:0] parser$empty;
    reg  [63:0] parser$data;
    reg  [15:0] parser$port;
    wire  parser$go;
    wire  parser$prepare;
    wire  parser$with_vlan;
    wire  [3:0] parser$bytes;
    wire  parser$ends;
    wire  [3:0] parser$keep;
    wire  parser$at_start;
    wire  parser$is_ahead;
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [63:0] parser$header;
    wire  [3:0] parser$index;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  lengths$clock;
    reg  lengths$valid;
    reg  [63:0] lengths$data;
    wire  [25:0] lengths$from$0;
    wire  [25:0] lengths$from$1;
    wire  [25:0] lengths$from$2;
    wire  [25:0] lengths$from$3;
    wire  [25:0] lengths$from$4;
    wire  [25:0] lengths$from$5;
    wire  [25:0] lengths$from$6;
    wire  [25:0] lengths$from$7;
    reg  walker$clock;
    reg  walker$valid;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [25:0] walker$from$0;
    reg  [25:0] walker$from$1;
    reg  [25:0] walker$from$2;
    reg  [25:0] walker$from$3;
    reg  [25:0] walker$from$4;
    reg  [25:0] walker$from$5;
    reg  [25:0] walker$from$6;
    reg  [25:0] walker$from$7;
    wire  walker$starts;
    wire  walker$behind_length;
    wire  [2:0] walker$offset;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [5:0] walker$length;
    wire  walker$big;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
    reg  decoded$clock;
    reg  decoded$beat_valid;
    reg  [63:0] decoded$data;
    reg  [2:0] decoded$shift;
    reg  [2:0] decoded$beat;
    reg  decoded$go;
    reg  decoded$starts;
    reg  decoded$in_length;
    reg  [2:0] decoded$offset;
    reg  decoded$done;
    reg  [5:0] decoded$length;
    reg  decoded$big;
    reg  [15:0] decoded$number;
    reg  [63:0] decoded$packet;
    reg  decoded$hit;
    wire  decoded$valid;
    wire  decoded$well_formed;
    wire  decoded$kept;
    wire  [63:0] decoded$sequence_no;
    wire  [63:0] decoded$order_ref;
    wire  [63:0] decoded$other_ref;
    wire  [63:0] decoded$symbol;
    wire  [63:0] decoded$terms;
    wire  [63:0] decoded$stamp;
    wire  [39:0] decoded$head;
    reg  session$clock;
    reg  [79:0] session$expected;
    reg  session$key_valid;
    reg  [79:0] session$key;
    wire  session$hit;
    reg  summary$clock;
    reg  summary$frame_end;
    reg  summary$damaged;
    reg  summary$truncated;
    reg  summary$cut;
    reg  [7:0] summary$flags;
    reg  summary$checksum_wrong;
    reg  summary$hit;
    reg  summary$fits;
    reg  [15:0] summary$blocks;
    reg  [15:0] summary$count;
    reg  summary$overflow;
    wire  summary$valid;
    wire  [3:0] summary$frame_class;
    wire  summary$pending;
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  go_1$d;
    wire  go_1$q;
    reg  go_1$clock;
    reg  prepare_1$d;
    wire  prepare_1$q;
    reg  prepare_1$clock;
    reg  with_vlan_1$d;
    wire  with_vlan_1$q;
    reg  with_vlan_1$clock;
    reg  [3:0] bytes_1$d;
    wire  [3:0] bytes_1$q;
    reg  bytes_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    
    // Sub module instances
    top$pair$a$parser parser(
        .clock(parser$clock),
        .valid(parser$valid),
        .last(parser$last),
        .empty(parser$empty),
        .data(parser$data),
        .port(parser$port),
        .go(parser$go),
        .prepare(parser$prepare),
        .with_vlan(parser$with_vlan),
        .bytes(parser$bytes),
        .ends(parser$ends),
        .keep(parser$keep),
        .at_start(parser$at_start),
        .is_ahead(parser$is_ahead),
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .header(parser$header),
        .index(parser$index),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$pair$a$lengths lengths(
        .clock(lengths$clock),
        .valid(lengths$valid),
        .data(lengths$data),
        .from$0(lengths$from$0),
        .from$1(lengths$from$1),
        .from$2(lengths$from$2),
        .from$3(lengths$from$3),
        .from$4(lengths$from$4),
        .from$5(lengths$from$5),
        .from$6(lengths$from$6),
        .from$7(lengths$from$7)
    );
    top$pair$a$walker walker(
        .clock(walker$clock),
        .valid(walker$valid),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .from$0(walker$from$0),
        .from$1(walker$from$1),
        .from$2(walker$from$2),
        .from$3(walker$from$3),
        .from$4(walker$from$4),
        .from$5(walker$from$5),
        .from$6(walker$from$6),
        .from$7(walker$from$7),
        .starts(walker$starts),
        .behind_length(walker$behind_length),
        .offset(walker$offset),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .big(walker$big),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$pair$a$decoded decoded(
        .clock(decoded$clock),
        .beat_valid(decoded$beat_valid),
        .data(decoded$data),
        .shift(decoded$shift),
        .beat(decoded$beat),
        .go(decoded$go),
        .starts(decoded$starts),
        .in_length(decoded$in_length),
        .offset(decoded$offset),
        .done(decoded$done),
        .length(decoded$length),
        .big(decoded$big),
        .number(decoded$number),
        .packet(decoded$packet),
        .hit(decoded$hit),
        .valid(decoded$valid),
        .well_formed(decoded$well_formed),
        .kept(decoded$kept),
        .sequence_no(decoded$sequence_no),
        .order_ref(decoded$order_ref),
        .other_ref(decoded$other_ref),
        .symbol(decoded$symbol),
        .terms(decoded$terms),
        .stamp(decoded$stamp),
        .head(decoded$head)
    );
    top$pair$a$session session(
        .clock(session$clock),
        .expected(session$expected),
        .key_valid(session$key_valid),
        .key(session$key),
        .hit(session$hit)
    );
    top$pair$a$summary summary(
        .clock(summary$clock),
        .frame_end(summary$frame_end),
        .damaged(summary$damaged),
        .truncated(summary$truncated),
        .cut(summary$cut),
        .flags(summary$flags),
        .checksum_wrong(summary$checksum_wrong),
        .hit(summary$hit),
        .fits(summary$fits),
        .blocks(summary$blocks),
        .count(summary$count),
        .overflow(summary$overflow),
        .valid(summary$valid),
        .frame_class(summary$frame_class),
        .pending(summary$pending)
    );
    top$pair$a$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$pair$a$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$pair$a$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$pair$a$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$pair$a$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$pair$a$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$pair$a$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        data_1$clock = clock;
        go_1$clock = clock;
        prepare_1$clock = clock;
        with_vlan_1$clock = clock;
        bytes_1$clock = clock;
        ends_1$clock = clock;
        valid_1$d = valid_1$q;
        data_1$d = data_1$q;
        go_1$d = go_1$q;
        prepare_1$d = prepare_1$q;
        with_vlan_1$d = with_vlan_1$q;
        bytes_1$d = bytes_1$q;
        ends_1$d = ends_1$q;
        parser$clock = clock;
        lengths$clock = clock;
        walker$clock = clock;
        decoded$clock = clock;
        session$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = cfg_port;
        session$expected = cfg_session;
        session$key_valid = parser$key_valid;
        session$key = parser$key;
        lengths$valid = s_valid;
        lengths$data = s_data;
        valid_1$d = s_valid;
        data_1$d = s_data;
        go_1$d = parser$go;
        prepare_1$d = parser$prepare;
        with_vlan_1$d = parser$with_vlan;
        bytes_1$d = parser$bytes;
        ends_1$d = parser$ends;
        walker$from$0 = lengths$from$0;
        walker$from$1 = lengths$from$1;
        walker$from$2 = lengths$from$2;
        walker$from$3 = lengths$from$3;
        walker$from$4 = lengths$from$4;
        walker$from$5 = lengths$from$5;
        walker$from$6 = lengths$from$6;
        walker$from$7 = lengths$from$7;
        walker$valid = valid_1$q;
        walker$go = go_1$q & ~parser$checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        decoded$beat_valid = valid_1$q;
        decoded$data = data_1$q;
        decoded$shift = walker$shift;
        decoded$beat = walker$beat;
        decoded$go = (valid_1$q & go_1$q) & ~parser$checksum_wrong;
        decoded$starts = walker$starts;
        decoded$in_length = walker$behind_length;
        decoded$offset = walker$offset;
        decoded$done = walker$done;
        decoded$hit = session$hit;
        decoded$length = walker$length;
        decoded$big = walker$big;
        decoded$number = walker$number;
        decoded$packet = parser$sequence_no;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = session$hit;
        summary$fits = walker$fits;
        summary$blocks = walker$blocks;
        m_valid = decoded$valid;
        m_well_formed = decoded$well_formed;
        m_kept = decoded$kept;
        m_sequence = decoded$sequence_no;
        m_order_ref = decoded$order_ref;
        m_other_ref = decoded$other_ref;
        m_symbol = decoded$symbol;
        m_terms = decoded$terms;
        m_stamp = decoded$stamp;
        m_head = decoded$head;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
    end
    
endmodule // top$pair$a


module top$pair$a$bytes_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$bytes_1


module top$pair$a$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$data_1


module top$pair$a$decoded(clock,beat_valid,data,shift,beat,go,starts,in_length,offset,done,length,big,number,packet,hit,valid,well_formed,kept,sequence_no,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  clock;
    input wire  beat_valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    input wire  go;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    input wire  done;
    input wire  [5:0] length;
    input wire  big;
    input wire  [15:0] number;
    input wire  [63:0] packet;
    input wire  hit;
    output reg  valid;
    output reg  well_formed;
    output reg  kept;
    output reg  [63:0] sequence_no;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Stub signals
    reg  capture$clock;
    reg  capture$valid;
    reg  [63:0] capture$data;
    reg  [2:0] capture$shift;
    reg  [2:0] capture$beat;
    wire  [63:0] capture$word_0;
    wire  [63:0] capture$word_1;
    wire  [63:0] capture$word_2;
    wire  [63:0] capture$word_3;
    wire  [63:0] capture$word_4;
    wire  [63:0] capture$word_5;
    wire  [63:0] capture$word;
    wire  capture$first_there;
    reg  [63:0] fields$words$0;
    reg  [63:0] fields$words$1;
    reg  [63:0] fields$words$2;
    reg  [63:0] fields$words$3;
    reg  [63:0] fields$words$4;
    reg  [63:0] fields$words$5;
    reg  [6:0] fields$flags;
    reg  [15:0] fields$number;
    wire  [63:0] fields$order_ref;
    wire  [63:0] fields$other_ref;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$terms;
    wire  [63:0] fields$stamp;
    wire  [39:0] fields$head;
    reg  kinds$clock;
    reg  kinds$valid;
    reg  [63:0] kinds$data;
    reg  kinds$starts;
    reg  kinds$in_length;
    reg  [2:0] kinds$offset;
    wire  [6:0] kinds$flags;
    wire  [5:0] kinds$wanted;
    reg  numbers$clock;
    reg  [63:0] numbers$packet;
    reg  [15:0] numbers$number;
    wire  [63:0] numbers$sequence_no;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  names_order$d;
    wire  names_order$q;
    reg  names_order$clock;
    reg  [63:0] its_order_ref$d;
    wire  [63:0] its_order_ref$q;
    reg  its_order_ref$clock;
    reg  [63:0] its_other_ref$d;
    wire  [63:0] its_other_ref$q;
    reg  its_other_ref$clock;
    reg  [63:0] its_symbol$d;
    wire  [63:0] its_symbol$q;
    reg  its_symbol$clock;
    reg  [63:0] its_terms$d;
    wire  [63:0] its_terms$q;
    reg  its_terms$clock;
    reg  [63:0] its_stamp$d;
    wire  [63:0] its_stamp$q;
    reg  its_stamp$clock;
    reg  [39:0] its_head$d;
    wire  [39:0] its_head$q;
    reg  its_head$clock;
    
    // Sub module instances
    top$pair$a$decoded$capture capture(
        .clock(capture$clock),
        .valid(capture$valid),
        .data(capture$data),
        .shift(capture$shift),
        .beat(capture$beat),
        .word_0(capture$word_0),
        .word_1(capture$word_1),
        .word_2(capture$word_2),
        .word_3(capture$word_3),
        .word_4(capture$word_4),
        .word_5(capture$word_5),
        .word(capture$word),
        .first_there(capture$first_there)
    );
    top$pair$a$decoded$fields fields(
        .words$0(fields$words$0),
        .words$1(fields$words$1),
        .words$2(fields$words$2),
        .words$3(fields$words$3),
        .words$4(fields$words$4),
        .words$5(fields$words$5),
        .flags(fields$flags),
        .number(fields$number),
        .order_ref(fields$order_ref),
        .other_ref(fields$other_ref),
        .symbol(fields$symbol),
        .terms(fields$terms),
        .stamp(fields$stamp),
        .head(fields$head)
    );
    top$pair$a$decoded$kinds kinds(
        .clock(kinds$clock),
        .valid(kinds$valid),
        .data(kinds$data),
        .starts(kinds$starts),
        .in_length(kinds$in_length),
        .offset(kinds$offset),
        .flags(kinds$flags),
        .wanted(kinds$wanted)
    );
    top$pair$a$decoded$numbers numbers(
        .clock(numbers$clock),
        .packet(numbers$packet),
        .number(numbers$number),
        .sequence_no(numbers$sequence_no)
    );
    top$pair$a$decoded$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$pair$a$decoded$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$pair$a$decoded$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$pair$a$decoded$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$pair$a$decoded$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$pair$a$decoded$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$pair$a$decoded$names_order names_order(
        .d(names_order$d),
        .q(names_order$q),
        .clock(names_order$clock)
    );
    top$pair$a$decoded$its_order_ref its_order_ref(
        .d(its_order_ref$d),
        .q(its_order_ref$q),
        .clock(its_order_ref$clock)
    );
    top$pair$a$decoded$its_other_ref its_other_ref(
        .d(its_other_ref$d),
        .q(its_other_ref$q),
        .clock(its_other_ref$clock)
    );
    top$pair$a$decoded$its_symbol its_symbol(
        .d(its_symbol$d),
        .q(its_symbol$q),
        .clock(its_symbol$clock)
    );
    top$pair$a$decoded$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$pair$a$decoded$its_stamp its_stamp(
        .d(its_stamp$d),
        .q(its_stamp$q),
        .clock(its_stamp$clock)
    );
    top$pair$a$decoded$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    
    // Update code
    always @(*) begin
        is_done$clock = clock;
        of_length$clock = clock;
        is_big$clock = clock;
        of_number$clock = clock;
        is_valid$clock = clock;
        fits$clock = clock;
        is_done$d = is_done$q;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        of_number$d = of_number$q;
        is_valid$d = is_valid$q;
        fits$d = fits$q;
        names_order$clock = clock;
        its_order_ref$clock = clock;
        its_other_ref$clock = clock;
        its_symbol$clock = clock;
        names_order$d = names_order$q;
        its_order_ref$d = its_order_ref$q;
        its_other_ref$d = its_other_ref$q;
        its_symbol$d = its_symbol$q;
        its_terms$clock = clock;
        its_stamp$clock = clock;
        its_head$clock = clock;
        its_terms$d = its_terms$q;
        its_stamp$d = its_stamp$q;
        its_head$d = its_head$q;
        capture$clock = clock;
        kinds$clock = clock;
        numbers$clock = clock;
        capture$valid = beat_valid;
        capture$data = data;
        capture$shift = shift;
        capture$beat = beat;
        numbers$packet = packet;
        numbers$number = number;
        sequence_no = numbers$sequence_no;
        is_done$d = done;
        of_length$d = length;
        is_big$d = big;
        of_number$d = number;
        fields$words$0 = capture$word_0;
        fields$words$1 = capture$word_1;
        fields$words$2 = capture$word_2;
        fields$words$3 = capture$word_3;
        fields$words$4 = capture$word_4;
        fields$words$5 = capture$word_5;
        fields$number = of_number$q;
        kinds$valid = go;
        kinds$data = data;
        kinds$starts = starts;
        kinds$in_length = in_length;
        kinds$offset = offset;
        fields$flags = kinds$flags;
        is_valid$d = is_done$q & hit;
        fits$d = ((kinds$wanted == of_length$q) & ~is_big$q) & (kinds$wanted != ((32'h0) & 6'h3f));
        names_order$d = kinds$flags[32'h1];
        its_order_ref$d = fields$order_ref;
        its_other_ref$d = fields$other_ref;
        its_symbol$d = fields$symbol;
        its_terms$d = fields$terms;
        its_stamp$d = fields$stamp;
        its_head$d = fields$head;
        valid = is_valid$q;
        well_formed = fits$q;
        kept = (is_valid$q & fits$q) & names_order$q;
        order_ref = its_order_ref$q;
        other_ref = its_other_ref$q;
        symbol = its_symbol$q;
        terms = its_terms$q;
        stamp = its_stamp$q;
        head = its_head$q;
    end
    
endmodule // top$pair$a$decoded


module top$pair$a$decoded$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5,word,first_there);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    output reg  [63:0] word_0;
    output reg  [63:0] word_1;
    output reg  [63:0] word_2;
    output reg  [63:0] word_3;
    output reg  [63:0] word_4;
    output reg  [63:0] word_5;
    output reg  [63:0] word;
    output reg  first_there;
    
    // Stub signals
    reg  [63:0] previous$d;
    wire  [63:0] previous$q;
    reg  previous$clock;
    reg  [63:0] words$0$d;
    wire  [63:0] words$0$q;
    reg  words$0$clock;
    reg  [63:0] words$1$d;
    wire  [63:0] words$1$q;
    reg  words$1$clock;
    reg  [63:0] words$2$d;
    wire  [63:0] words$2$q;
    reg  words$2$clock;
    reg  [63:0] words$3$d;
    wire  [63:0] words$3$q;
    reg  words$3$clock;
    reg  [63:0] words$4$d;
    wire  [63:0] words$4$q;
    reg  words$4$clock;
    reg  [63:0] words$5$d;
    wire  [63:0] words$5$q;
    reg  words$5$clock;
    
    // Local signals
    reg  [119:0] two;
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    reg  [63:0] whole;
    reg  [119:0] one;
    reg  [87:0] one_by_4;
    reg  [71:0] one_by_2;
    reg  [63:0] part;
    
    // Sub module instances
    top$pair$a$decoded$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$pair$a$decoded$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$pair$a$decoded$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$pair$a$decoded$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$pair$a$decoded$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$pair$a$decoded$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$pair$a$decoded$capture$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        previous$d = previous$q;
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (valid) begin
            previous$d = data;
        end
        two = (((previous$q[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        one = ((data[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f);
        by_4 = two[(32'h20)+:(88)];
        one_by_4 = one[(32'h20)+:(88)];
        if (shift[32'h2]) begin
            by_4 = two[(32'h0)+:(88)];
            one_by_4 = one[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        one_by_2 = one_by_4[(32'h10)+:(72)];
        if (shift[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
            one_by_2 = one_by_4[(32'h0)+:(72)];
        end
        whole = by_2[(32'h8)+:(64)];
        part = one_by_2[(32'h8)+:(64)];
        if (shift[32'h0]) begin
            whole = by_2[(32'h0)+:(64)];
            part = one_by_2[(32'h0)+:(64)];
        end
        if (valid) begin
            if (beat == ((32'h1) & 3'h7)) begin
                words$0$d = whole;
                words$1$d = part;
            end
            if (beat == ((32'h2) & 3'h7)) begin
                words$1$d = whole;
                words$2$d = part;
            end
            if (beat == ((32'h3) & 3'h7)) begin
                words$2$d = whole;
                words$3$d = part;
            end
            if (beat == ((32'h4) & 3'h7)) begin
                words$3$d = whole;
                words$4$d = part;
            end
            if (beat == ((32'h5) & 3'h7)) begin
                words$4$d = whole;
                words$5$d = part;
            end
            if (beat == ((32'h6) & 3'h7)) begin
                words$5$d = whole;
            end
        end
        word = whole;
        first_there = valid & (beat == ((32'h1) & 3'h7));
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$pair$a$decoded$capture


module top$pair$a$decoded$capture$previous(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$previous


module top$pair$a$decoded$capture$words$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$words$0


module top$pair$a$decoded$capture$words$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$words$1


module top$pair$a$decoded$capture$words$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$words$2


module top$pair$a$decoded$capture$words$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$words$3


module top$pair$a$decoded$capture$words$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$words$4


module top$pair$a$decoded$capture$words$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$capture$words$5


module top$pair$a$decoded$fields(words$0,words$1,words$2,words$3,words$4,words$5,flags,number,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  [63:0] words$0;
    input wire  [63:0] words$1;
    input wire  [63:0] words$2;
    input wire  [63:0] words$3;
    input wire  [63:0] words$4;
    input wire  [63:0] words$5;
    input wire  [6:0] flags;
    input wire  [15:0] number;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Local signals
    reg  [31:0] shares;
    reg  [31:0] price;
    reg  [7:0] side;
    reg  [7:0] printable;
    
    // Update code
    always @(*) begin
        order_ref = ((32'h0) & 64'hffffffffffffffff);
        other_ref = ((32'h0) & 64'hffffffffffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        shares = ((32'h0) & 32'hffffffff);
        price = ((32'h0) & 32'hffffffff);
        side = ((32'h0) & 8'hff);
        printable = ((32'h0) & 8'hff);
        if (flags[32'h1]) begin
            order_ref = (((words$1[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$2[(32'h28)+:(24)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h0]) begin
            symbol = words$3;
            shares = words$2[(32'h0)+:(32)];
            price = words$4[(32'h20)+:(32)];
            side = words$2[(32'h20)+:(8)];
        end
        if (flags[32'h3]) begin
            shares = words$2[(32'h8)+:(32)];
        end
        if (flags[32'h2]) begin
            other_ref = (((words$2[(32'h0)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff)) | ((words$3[(32'h8)+:(56)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h4]) begin
            printable = words$3[(32'h0)+:(8)];
            price = words$4[(32'h20)+:(32)];
        end
        if (flags[32'h5]) begin
            other_ref = (((words$2[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$3[(32'h28)+:(24)]) & 64'hffffffffffffffff);
            shares = words$3[(32'h8)+:(32)];
            price = (((words$3[(32'h0)+:(8)]) & 32'hffffffff) << ((32'h18) & 32'hffffffff)) | ((words$4[(32'h28)+:(24)]) & 32'hffffffff);
        end
        if (flags[32'h6]) begin
            other_ref = (((words$4[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((words$5[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        terms = (((shares) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((price) & 64'hffffffffffffffff);
        stamp = (((words$0[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((words$1[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((number) & 64'hffffffffffffffff);
        head = (((words$0[(32'h28)+:(16)]) & 40'hffffffffff) << ((32'h18) & 40'hffffffffff)) | (((printable) & 40'hffffffffff) << ((32'h10) & 40'hffffffffff)) | (((side) & 40'hffffffffff) << ((32'h8) & 40'hffffffffff)) | ((words$0[(32'h38)+:(8)]) & 40'hffffffffff);
    end
    
endmodule // top$pair$a$decoded$fields


module top$pair$a$decoded$fits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$fits


module top$pair$a$decoded$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$is_big


module top$pair$a$decoded$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$is_done


module top$pair$a$decoded$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$is_valid


module top$pair$a$decoded$its_head(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$its_head


module top$pair$a$decoded$its_order_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$its_order_ref


module top$pair$a$decoded$its_other_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$its_other_ref


module top$pair$a$decoded$its_stamp(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$its_stamp


module top$pair$a$decoded$its_symbol(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$its_symbol


module top$pair$a$decoded$its_terms(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$its_terms


module top$pair$a$decoded$kinds(clock,valid,data,starts,in_length,offset,flags,wanted);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    output reg  [6:0] flags;
    output reg  [5:0] wanted;
    
    // Stub signals
    reg  [7:0] kind$d;
    wire  [7:0] kind$q;
    reg  kind$clock;
    reg  late$d;
    wire  late$q;
    reg  late$clock;
    reg  [6:0] is_flags$d;
    wire  [6:0] is_flags$q;
    reg  is_flags$clock;
    reg  [5:0] is_wanted$d;
    wire  [5:0] is_wanted$q;
    reg  is_wanted$clock;
    reg  [7:0] lengths$kind;
    wire  [5:0] lengths$wanted;
    reg  [7:0] types$kind;
    wire  [6:0] types$flags;
    
    // Local signals
    reg  [7:0] here;
    
    // Sub module instances
    top$pair$a$decoded$kinds$kind kind(
        .d(kind$d),
        .q(kind$q),
        .clock(kind$clock)
    );
    top$pair$a$decoded$kinds$late late(
        .d(late$d),
        .q(late$q),
        .clock(late$clock)
    );
    top$pair$a$decoded$kinds$is_flags is_flags(
        .d(is_flags$d),
        .q(is_flags$q),
        .clock(is_flags$clock)
    );
    top$pair$a$decoded$kinds$is_wanted is_wanted(
        .d(is_wanted$d),
        .q(is_wanted$q),
        .clock(is_wanted$clock)
    );
    top$pair$a$decoded$kinds$lengths lengths(
        .kind(lengths$kind),
        .wanted(lengths$wanted)
    );
    top$pair$a$decoded$kinds$types types(
        .kind(types$kind),
        .flags(types$flags)
    );
    
    // Update code
    always @(*) begin
        kind$clock = clock;
        late$clock = clock;
        is_flags$clock = clock;
        is_wanted$clock = clock;
        kind$d = kind$q;
        late$d = late$q;
        is_flags$d = is_flags$q;
        is_wanted$d = is_wanted$q;
        here = data[(32'h28)+:(8)];
        if (offset == ((32'h1) & 3'h7)) begin
            here = data[(32'h20)+:(8)];
        end
        if (offset == ((32'h2) & 3'h7)) begin
            here = data[(32'h18)+:(8)];
        end
        if (offset == ((32'h3) & 3'h7)) begin
            here = data[(32'h10)+:(8)];
        end
        if (offset == ((32'h4) & 3'h7)) begin
            here = data[(32'h8)+:(8)];
        end
        if (offset == ((32'h5) & 3'h7)) begin
            here = data[(32'h0)+:(8)];
        end
        if (in_length) begin
            here = data[(32'h30)+:(8)];
        end
        if (valid) begin
            late$d = (starts & ~in_length) & (offset == ((32'h6) & 3'h7));
            if (late$q) begin
                kind$d = data[(32'h38)+:(8)];
            end
            if (starts) begin
                kind$d = here;
            end
        end
        lengths$kind = kind$q;
        is_wanted$d = lengths$wanted;
        types$kind = kind$q;
        is_flags$d = types$flags;
        flags = is_flags$q;
        wanted = is_wanted$q;
    end
    
endmodule // top$pair$a$decoded$kinds


module top$pair$a$decoded$kinds$is_flags(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$kinds$is_flags


module top$pair$a$decoded$kinds$is_wanted(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$kinds$is_wanted


module top$pair$a$decoded$kinds$kind(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$kinds$kind


module top$pair$a$decoded$kinds$late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$kinds$late


module top$pair$a$decoded$kinds$lengths(kind,wanted);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [5:0] wanted;
    
    // Update code
    always @(*) begin
        wanted = ((32'h0) & 6'h3f);
        if ((kind == ((32'h53) & 8'hff)) | (kind == ((32'h57) & 8'hff))) begin
            wanted = ((32'hc) & 6'h3f);
        end
        if ((kind == ((32'h44) & 8'hff)) | (kind == ((32'h42) & 8'hff))) begin
            wanted = ((32'h13) & 6'h3f);
        end
        if ((kind == ((32'h59) & 8'hff)) | (kind == ((32'h4e) & 8'hff))) begin
            wanted = ((32'h14) & 6'h3f);
        end
        if (kind == ((32'h68) & 8'hff)) begin
            wanted = ((32'h15) & 6'h3f);
        end
        if (kind == ((32'h58) & 8'hff)) begin
            wanted = ((32'h17) & 6'h3f);
        end
        if (kind == ((32'h48) & 8'hff)) begin
            wanted = ((32'h19) & 6'h3f);
        end
        if (kind == ((32'h4c) & 8'hff)) begin
            wanted = ((32'h1a) & 6'h3f);
        end
        if (kind == ((32'h4b) & 8'hff)) begin
            wanted = ((32'h1c) & 6'h3f);
        end
        if (kind == ((32'h45) & 8'hff)) begin
            wanted = ((32'h1f) & 6'h3f);
        end
        if ((kind == ((32'h56) & 8'hff)) | (kind == ((32'h4a) & 8'hff)) | (kind == ((32'h55) & 8'hff))) begin
            wanted = ((32'h23) & 6'h3f);
        end
        if ((kind == ((32'h41) & 8'hff)) | (kind == ((32'h43) & 8'hff))) begin
            wanted = ((32'h24) & 6'h3f);
        end
        if (kind == ((32'h52) & 8'hff)) begin
            wanted = ((32'h27) & 6'h3f);
        end
        if ((kind == ((32'h46) & 8'hff)) | (kind == ((32'h51) & 8'hff))) begin
            wanted = ((32'h28) & 6'h3f);
        end
        if (kind == ((32'h50) & 8'hff)) begin
            wanted = ((32'h2c) & 6'h3f);
        end
        if (kind == ((32'h4f) & 8'hff)) begin
            wanted = ((32'h30) & 6'h3f);
        end
        if (kind == ((32'h49) & 8'hff)) begin
            wanted = ((32'h32) & 6'h3f);
        end
    end
    
endmodule // top$pair$a$decoded$kinds$lengths


module top$pair$a$decoded$kinds$types(kind,flags);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [6:0] flags;
    
    // Local signals
    reg  add;
    reg  execution;
    reg  priced;
    reg  cancel;
    reg  delete;
    reg  replace;
    reg  trade;
    reg  matched;
    reg  reduces;
    reg  of_order;
    reg  names;
    reg  order;
    
    // Update code
    always @(*) begin
        add = (kind == ((32'h41) & 8'hff)) | (kind == ((32'h46) & 8'hff));
        execution = kind == ((32'h45) & 8'hff);
        priced = kind == ((32'h43) & 8'hff);
        cancel = kind == ((32'h58) & 8'hff);
        delete = kind == ((32'h44) & 8'hff);
        replace = kind == ((32'h55) & 8'hff);
        trade = kind == ((32'h50) & 8'hff);
        matched = execution | priced;
        reduces = matched | cancel;
        of_order = (add | reduces) | (delete | replace);
        names = add | trade;
        order = of_order | trade;
        flags = ((names) & 7'h7f) | (((order) & 7'h7f) << ((32'h1) & 7'h7f)) | (((matched) & 7'h7f) << ((32'h2) & 7'h7f)) | (((reduces) & 7'h7f) << ((32'h3) & 7'h7f)) | (((priced) & 7'h7f) << ((32'h4) & 7'h7f)) | (((replace) & 7'h7f) << ((32'h5) & 7'h7f)) | (((trade) & 7'h7f) << ((32'h6) & 7'h7f));
    end
    
endmodule // top$pair$a$decoded$kinds$types


module top$pair$a$decoded$names_order(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$names_order


module top$pair$a$decoded$numbers(clock,packet,number,sequence_no);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] packet;
    input wire  [15:0] number;
    output reg  [63:0] sequence_no;
    
    // Stub signals
    reg  [32:0] low$d;
    wire  [32:0] low$q;
    reg  low$clock;
    reg  [31:0] low_2$d;
    wire  [31:0] low_2$q;
    reg  low_2$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$pair$a$decoded$numbers$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$pair$a$decoded$numbers$low_2 low_2(
        .d(low_2$d),
        .q(low_2$q),
        .clock(low_2$clock)
    );
    top$pair$a$decoded$numbers$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        low_2$clock = clock;
        high$clock = clock;
        low$d = low$q;
        low_2$d = low_2$q;
        high$d = high$q;
        low$d = ((packet[(32'h0)+:(32)]) & 33'h1ffffffff) + ((number) & 33'h1ffffffff);
        low_2$d = low$q[(32'h0)+:(32)];
        high$d = packet[(32'h20)+:(32)] + ((low$q[(32'h20)+:(1)]) & 32'hffffffff);
        sequence_no = (((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low_2$q) & 64'hffffffffffffffff);
    end
    
endmodule // top$pair$a$decoded$numbers


module top$pair$a$decoded$numbers$high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$numbers$high


module top$pair$a$decoded$numbers$low(d,q,clock);
    
    // Module arguments
    input wire  [32:0] d;
    output reg  [32:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 33'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$numbers$low


module top$pair$a$decoded$numbers$low_2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$numbers$low_2


module top$pair$a$decoded$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$of_length


module top$pair$a$decoded$of_number(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$decoded$of_number


module top$pair$a$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$ends_1


module top$pair$a$go_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$go_1


module top$pair$a$lengths(clock,valid,data,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    output reg  [25:0] from$0;
    output reg  [25:0] from$1;
    output reg  [25:0] from$2;
    output reg  [25:0] from$3;
    output reg  [25:0] from$4;
    output reg  [25:0] from$5;
    output reg  [25:0] from$6;
    output reg  [25:0] from$7;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [25:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [25:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [25:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [25:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [25:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [25:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [25:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [25:0] ways$7$way;
    reg  [25:0] kept$0$d;
    wire  [25:0] kept$0$q;
    reg  kept$0$clock;
    reg  [25:0] kept$1$d;
    wire  [25:0] kept$1$q;
    reg  kept$1$clock;
    reg  [25:0] kept$2$d;
    wire  [25:0] kept$2$q;
    reg  kept$2$clock;
    reg  [25:0] kept$3$d;
    wire  [25:0] kept$3$q;
    reg  kept$3$clock;
    reg  [25:0] kept$4$d;
    wire  [25:0] kept$4$q;
    reg  kept$4$clock;
    reg  [25:0] kept$5$d;
    wire  [25:0] kept$5$q;
    reg  kept$5$clock;
    reg  [25:0] kept$6$d;
    wire  [25:0] kept$6$q;
    reg  kept$6$clock;
    reg  [25:0] kept$7$d;
    wire  [25:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$pair$a$lengths$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$pair$a$lengths$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$pair$a$lengths$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$pair$a$lengths$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$pair$a$lengths$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$pair$a$lengths$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$pair$a$lengths$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$pair$a$lengths$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$pair$a$lengths$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$pair$a$lengths$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$pair$a$lengths$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$pair$a$lengths$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$pair$a$lengths$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$pair$a$lengths$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$pair$a$lengths$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$pair$a$lengths$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$pair$a$lengths$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        high$clock = clock;
        high$d = high$q;
        if (valid) begin
            high$d = data[(32'h0)+:(8)];
        end
        ways$0$high = high$q;
        ways$1$high = data[(32'h38)+:(8)];
        ways$2$high = data[(32'h30)+:(8)];
        ways$3$high = data[(32'h28)+:(8)];
        ways$4$high = data[(32'h20)+:(8)];
        ways$5$high = data[(32'h18)+:(8)];
        ways$6$high = data[(32'h10)+:(8)];
        ways$7$high = data[(32'h8)+:(8)];
        ways$0$low = data[(32'h38)+:(8)];
        ways$1$low = data[(32'h30)+:(8)];
        ways$2$low = data[(32'h28)+:(8)];
        ways$3$low = data[(32'h20)+:(8)];
        ways$4$low = data[(32'h18)+:(8)];
        ways$5$low = data[(32'h10)+:(8)];
        ways$6$low = data[(32'h8)+:(8)];
        ways$7$low = data[(32'h0)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        from$0 = kept$0$q;
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        from$1 = kept$1$q;
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        from$2 = kept$2$q;
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        from$3 = kept$3$q;
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        from$4 = kept$4$q;
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        from$5 = kept$5$q;
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        from$6 = kept$6$q;
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        from$7 = kept$7$q;
    end
    
endmodule // top$pair$a$lengths


module top$pair$a$lengths$high(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$high


module top$pair$a$lengths$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$0


module top$pair$a$lengths$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$1


module top$pair$a$lengths$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$2


module top$pair$a$lengths$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$3


module top$pair$a$lengths$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$4


module top$pair$a$lengths$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$5


module top$pair$a$lengths$kept$6(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$6


module top$pair$a$lengths$kept$7(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$lengths$kept$7


module top$pair$a$lengths$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111001;
    localparam  near_below = 8'hf;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$0


module top$pair$a$lengths$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111010;
    localparam  near_below = 8'he;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$1


module top$pair$a$lengths$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111011;
    localparam  near_below = 8'hd;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$2


module top$pair$a$lengths$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111100;
    localparam  near_below = 8'hc;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$3


module top$pair$a$lengths$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111101;
    localparam  near_below = 8'hb;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$4


module top$pair$a$lengths$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111110;
    localparam  near_below = 8'ha;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$5


module top$pair$a$lengths$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111111;
    localparam  near_below = 8'h9;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$6


module top$pair$a$lengths$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b0;
    localparam  near_below = 8'h8;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$a$lengths$ways$7


module top$pair$a$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,is_ahead,cut,truncated,flags,checksum_wrong,header,index,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [15:0] port;
    output reg  go;
    output reg  prepare;
    output reg  with_vlan;
    output reg  [3:0] bytes;
    output reg  ends;
    output reg  [3:0] keep;
    output reg  at_start;
    output reg  is_ahead;
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  untag$clock;
    reg  untag$valid;
    reg  untag$last;
    reg  [63:0] untag$data;
    wire  [15:0] untag$start;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  [63:0] untag$header;
    wire  untag$with_vlan;
    wire  untag$second;
    wire  untag$in_body;
    wire  untag$late_valid;
    wire  untag$late_first;
    wire  [63:0] untag$late_header;
    wire  [3:0] untag$late_index;
    reg  checks$clock;
    reg  checks$valid;
    reg  checks$first;
    reg  [3:0] checks$index;
    reg  [63:0] checks$header;
    reg  [15:0] checks$port;
    wire  checks$not_ipv4;
    wire  checks$bad_version;
    wire  checks$options;
    wire  checks$fragment;
    wire  checks$not_udp;
    wire  checks$bad_length;
    wire  checks$other_port;
    wire  checks$no_mold;
    wire  checks$any;
    reg  sum$clock;
    reg  sum$valid;
    reg  [3:0] sum$coming;
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  span$second;
    reg  [15:0] span$start;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
    wire  [3:0] span$in_frame_bytes;
    wire  span$ends;
    wire  span$cut;
    wire  span$truncated;
    reg  mold$clock;
    reg  mold$valid;
    reg  [3:0] mold$index;
    reg  [63:0] mold$header;
    wire  [79:0] mold$key;
    wire  mold$key_valid;
    wire  [63:0] mold$sequence_no;
    wire  [15:0] mold$count;
    wire  mold$overflow;
    
    // Local signals
    reg  is_ours;
    
    // Sub module instances
    top$pair$a$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .start(untag$start),
        .index(untag$index),
        .beat(untag$beat),
        .header(untag$header),
        .with_vlan(untag$with_vlan),
        .second(untag$second),
        .in_body(untag$in_body),
        .late_valid(untag$late_valid),
        .late_first(untag$late_first),
        .late_header(untag$late_header),
        .late_index(untag$late_index)
    );
    top$pair$a$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .first(checks$first),
        .index(checks$index),
        .header(checks$header),
        .port(checks$port),
        .not_ipv4(checks$not_ipv4),
        .bad_version(checks$bad_version),
        .options(checks$options),
        .fragment(checks$fragment),
        .not_udp(checks$not_udp),
        .bad_length(checks$bad_length),
        .other_port(checks$other_port),
        .no_mold(checks$no_mold),
        .any(checks$any)
    );
    top$pair$a$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .coming(sum$coming),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$pair$a$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .second(span$second),
        .start(span$start),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$pair$a$parser$mold mold(
        .clock(mold$clock),
        .valid(mold$valid),
        .index(mold$index),
        .header(mold$header),
        .key(mold$key),
        .key_valid(mold$key_valid),
        .sequence_no(mold$sequence_no),
        .count(mold$count),
        .overflow(mold$overflow)
    );
    
    // Update code
    always @(*) begin
        untag$clock = clock;
        checks$clock = clock;
        sum$clock = clock;
        span$clock = clock;
        mold$clock = clock;
        untag$valid = valid;
        untag$last = last;
        untag$data = data;
        checks$valid = untag$late_valid;
        checks$first = untag$late_first;
        checks$index = untag$late_index;
        checks$header = untag$late_header;
        checks$port = port;
        sum$valid = untag$late_valid;
        sum$coming = untag$index;
        sum$index = untag$late_index;
        sum$header = untag$late_header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$second = untag$second;
        span$start = untag$start;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = untag$late_valid;
        mold$index = untag$late_index;
        mold$header = untag$late_header;
        is_ours = untag$in_body & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        is_ahead = untag$beat < ((32'h6) & 4'hf);
        if (valid) begin
            is_ahead = (untag$beat < ((32'h5) & 4'hf)) & ~last;
        end
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        header = untag$header;
        index = untag$index;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$pair$a$parser


module top$pair$a$parser$checks(clock,valid,first,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  first;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  [15:0] port;
    output reg  not_ipv4;
    output reg  bad_version;
    output reg  options;
    output reg  fragment;
    output reg  not_udp;
    output reg  bad_length;
    output reg  other_port;
    output reg  no_mold;
    output reg  any;
    
    // Stub signals
    reg  f_not_ipv4$d;
    wire  f_not_ipv4$q;
    reg  f_not_ipv4$clock;
    reg  f_version$d;
    wire  f_version$q;
    reg  f_version$clock;
    reg  f_options$d;
    wire  f_options$q;
    reg  f_options$clock;
    reg  f_fragment$d;
    wire  f_fragment$q;
    reg  f_fragment$clock;
    reg  f_not_udp$d;
    wire  f_not_udp$q;
    reg  f_not_udp$clock;
    reg  f_length$d;
    wire  f_length$q;
    reg  f_length$clock;
    reg  f_port$d;
    wire  f_port$q;
    reg  f_port$clock;
    reg  f_mold$d;
    wire  f_mold$q;
    reg  f_mold$clock;
    reg  [15:0] udp_length$d;
    wire  [15:0] udp_length$q;
    reg  udp_length$clock;
    reg  is_any$d;
    wire  is_any$q;
    reg  is_any$clock;
    
    // Sub module instances
    top$pair$a$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$pair$a$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$pair$a$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$pair$a$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$pair$a$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$pair$a$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$pair$a$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$pair$a$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$pair$a$parser$checks$udp_length udp_length(
        .d(udp_length$d),
        .q(udp_length$q),
        .clock(udp_length$clock)
    );
    top$pair$a$parser$checks$is_any is_any(
        .d(is_any$d),
        .q(is_any$q),
        .clock(is_any$clock)
    );
    
    // Update code
    always @(*) begin
        f_not_ipv4$clock = clock;
        f_version$clock = clock;
        f_options$clock = clock;
        f_fragment$clock = clock;
        f_not_udp$clock = clock;
        f_not_ipv4$d = f_not_ipv4$q;
        f_version$d = f_version$q;
        f_options$d = f_options$q;
        f_fragment$d = f_fragment$q;
        f_not_udp$d = f_not_udp$q;
        f_length$clock = clock;
        f_port$clock = clock;
        f_mold$clock = clock;
        udp_length$clock = clock;
        is_any$clock = clock;
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        is_any$d = is_any$q;
        if (valid & first) begin
            f_not_ipv4$d = 1'b0;
            f_version$d = 1'b0;
            f_options$d = 1'b0;
            f_fragment$d = 1'b0;
            f_not_udp$d = 1'b0;
            f_length$d = 1'b0;
            f_port$d = 1'b0;
            f_mold$d = 1'b0;
        end
        if (valid & (index == ((32'h1) & 4'hf))) begin
            f_not_ipv4$d = header[(32'h10)+:(16)] != ((32'h800) & 16'hffff);
            f_version$d = (header[(32'hc)+:(4)] != ((32'h4) & 4'hf)) | (header[(32'h8)+:(4)] < ((32'h5) & 4'hf));
            f_options$d = header[(32'h8)+:(4)] > ((32'h5) & 4'hf);
        end
        if (valid & (index == ((32'h2) & 4'hf))) begin
            udp_length$d = header[(32'h30)+:(16)] - ((32'h14) & 16'hffff);
            f_length$d = header[(32'h30)+:(16)] < ((32'h1c) & 16'hffff);
            f_mold$d = header[(32'h30)+:(16)] < ((32'h30) & 16'hffff);
            f_fragment$d = header[(32'h10)+:(14)] != ((32'h0) & 14'h3fff);
            f_not_udp$d = header[(32'h0)+:(8)] != ((32'h11) & 8'hff);
        end
        if (valid & (index == ((32'h4) & 4'hf))) begin
            f_port$d = header[(32'h10)+:(16)] != port;
            if (header[(32'h0)+:(16)] != udp_length$q) begin
                f_length$d = 1'b1;
            end
        end
        not_ipv4 = f_not_ipv4$q;
        bad_version = f_version$q;
        options = f_options$q;
        fragment = f_fragment$q;
        not_udp = f_not_udp$q;
        bad_length = f_length$q;
        other_port = f_port$q;
        no_mold = f_mold$q;
        any = is_any$q;
        is_any$d = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
    end
    
endmodule // top$pair$a$parser$checks


module top$pair$a$parser$checks$f_fragment(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_fragment


module top$pair$a$parser$checks$f_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_length


module top$pair$a$parser$checks$f_mold(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_mold


module top$pair$a$parser$checks$f_not_ipv4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_not_ipv4


module top$pair$a$parser$checks$f_not_udp(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_not_udp


module top$pair$a$parser$checks$f_options(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_options


module top$pair$a$parser$checks$f_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_port


module top$pair$a$parser$checks$f_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$f_version


module top$pair$a$parser$checks$is_any(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$is_any


module top$pair$a$parser$checks$udp_length(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$checks$udp_length


module top$pair$a$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  [47:0] key_high$d;
    wire  [47:0] key_high$q;
    reg  key_high$clock;
    reg  [31:0] seq_high$d;
    wire  [31:0] seq_high$q;
    reg  seq_high$clock;
    reg  [31:0] seq_low$d;
    wire  [31:0] seq_low$q;
    reg  seq_low$clock;
    reg  [15:0] announced$d;
    wire  [15:0] announced$q;
    reg  announced$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    
    // Local signals
    reg  [32:0] next_low;
    
    // Sub module instances
    top$pair$a$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$pair$a$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$pair$a$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$pair$a$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$pair$a$parser$mold$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    
    // Update code
    always @(*) begin
        key_high$clock = clock;
        seq_high$clock = clock;
        seq_low$clock = clock;
        announced$clock = clock;
        over$clock = clock;
        key_high$d = key_high$q;
        seq_high$d = seq_high$q;
        seq_low$d = seq_low$q;
        announced$d = announced$q;
        over$d = over$q;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            key_high$d = header[(32'h0)+:(48)];
        end
        if (valid & (index == ((32'h6) & 4'hf))) begin
            seq_high$d = header[(32'h0)+:(32)];
        end
        if (valid & (index == ((32'h7) & 4'hf))) begin
            seq_low$d = header[(32'h20)+:(32)];
            announced$d = header[(32'h10)+:(16)];
        end
        key = (((key_high$q) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f)) | ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        key_valid = valid & (index == ((32'h6) & 4'hf));
        sequence_no = (((seq_high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((seq_low$q) & 64'hffffffffffffffff);
        count = announced$q;
        next_low = ((seq_low$q) & 33'h1ffffffff) + ((announced$q) & 33'h1ffffffff);
        over$d = next_low[32'h20] & (seq_high$q[(32'h10)+:(16)] == ((32'hffff) & 16'hffff)) & (seq_high$q[(32'h0)+:(16)] == ((32'hffff) & 16'hffff));
        overflow = over$q;
    end
    
endmodule // top$pair$a$parser$mold


module top$pair$a$parser$mold$announced(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$mold$announced


module top$pair$a$parser$mold$key_high(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$mold$key_high


module top$pair$a$parser$mold$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$mold$over


module top$pair$a$parser$mold$seq_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$mold$seq_high


module top$pair$a$parser$mold$seq_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$mold$seq_low


module top$pair$a$parser$span(clock,valid,last,empty,second,start,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  second;
    input wire  [15:0] start;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
    output reg  [3:0] in_frame_bytes;
    output reg  ends;
    output reg  cut;
    output reg  truncated;
    
    // Stub signals
    reg  [13:0] whole$d;
    wire  [13:0] whole$q;
    reg  whole$clock;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    reg  rest$clock;
    reg  is_rest$d;
    wire  is_rest$q;
    reg  is_rest$clock;
    reg  is_last_whole$d;
    wire  is_last_whole$q;
    reg  is_last_whole$clock;
    
    // Local signals
    reg  is_none;
    reg  is_one;
    reg  is_two;
    reg  no_rest;
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    
    // Sub module instances
    top$pair$a$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$pair$a$parser$span$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    top$pair$a$parser$span$is_rest is_rest(
        .d(is_rest$d),
        .q(is_rest$q),
        .clock(is_rest$clock)
    );
    top$pair$a$parser$span$is_last_whole is_last_whole(
        .d(is_last_whole$d),
        .q(is_last_whole$q),
        .clock(is_last_whole$clock)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        is_rest$clock = clock;
        is_last_whole$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        is_rest$d = is_rest$q;
        is_last_whole$d = is_last_whole$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((start) & 17'h1ffff) - tag_bytes;
        is_none = whole$q == ((32'h0) & 14'h3fff);
        is_one = whole$q == ((32'h1) & 14'h3fff);
        is_two = whole$q == ((32'h2) & 14'h3fff);
        no_rest = rest$q == ((32'h0) & 3'h7);
        is_rest$d = is_none;
        is_last_whole$d = is_one & no_rest;
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest$q) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            is_rest$d = is_none | is_one;
            is_last_whole$d = is_two & no_rest;
            if (is_rest$q) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (second) begin
                whole$d = from_length[(32'h3)+:(14)];
                is_rest$d = 1'b0;
                is_last_whole$d = 1'b0;
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        in_frame_bytes = in_frame;
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole$q | (is_rest$q & ~no_rest);
        cut = (~is_rest$q & ~is_last_whole$q) | (in_frame < in_datagram);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$pair$a$parser$span


module top$pair$a$parser$span$is_last_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$span$is_last_whole


module top$pair$a$parser$span$is_rest(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$span$is_rest


module top$pair$a$parser$span$rest(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$span$rest


module top$pair$a$parser$span$whole(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$span$whole


module top$pair$a$parser$sum(clock,valid,coming,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] coming;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  is_1$d;
    wire  is_1$q;
    reg  is_1$clock;
    reg  is_4$d;
    wire  is_4$q;
    reg  is_4$clock;
    reg  [19:0] sum_0$d;
    wire  [19:0] sum_0$q;
    reg  sum_0$clock;
    reg  [19:0] sum_1$d;
    wire  [19:0] sum_1$q;
    reg  sum_1$clock;
    reg  beat_first$d;
    wire  beat_first$q;
    reg  beat_first$clock;
    reg  beat_final$d;
    wire  beat_final$q;
    reg  beat_final$clock;
    reg  beat_valid$d;
    wire  beat_valid$q;
    reg  beat_valid$clock;
    reg  [19:0] total$d;
    wire  [19:0] total$q;
    reg  total$clock;
    reg  total_valid$d;
    wire  total_valid$q;
    reg  total_valid$clock;
    reg  is_wrong$d;
    wire  is_wrong$q;
    reg  is_wrong$clock;
    
    // Local signals
    reg  [19:0] word_0;
    reg  [19:0] word_1;
    reg  [19:0] word_2;
    reg  [19:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$pair$a$parser$sum$is_1 is_1(
        .d(is_1$d),
        .q(is_1$q),
        .clock(is_1$clock)
    );
    top$pair$a$parser$sum$is_4 is_4(
        .d(is_4$d),
        .q(is_4$q),
        .clock(is_4$clock)
    );
    top$pair$a$parser$sum$sum_0 sum_0(
        .d(sum_0$d),
        .q(sum_0$q),
        .clock(sum_0$clock)
    );
    top$pair$a$parser$sum$sum_1 sum_1(
        .d(sum_1$d),
        .q(sum_1$q),
        .clock(sum_1$clock)
    );
    top$pair$a$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$pair$a$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$pair$a$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$pair$a$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$pair$a$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$pair$a$parser$sum$is_wrong is_wrong(
        .d(is_wrong$d),
        .q(is_wrong$q),
        .clock(is_wrong$clock)
    );
    
    // Update code
    always @(*) begin
        is_1$clock = clock;
        is_4$clock = clock;
        sum_0$clock = clock;
        sum_1$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        is_1$d = is_1$q;
        is_4$d = is_4$q;
        sum_0$d = sum_0$q;
        sum_1$d = sum_1$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        is_1$d = coming == ((32'h1) & 4'hf);
        is_4$d = coming == ((32'h4) & 4'hf);
        word_0 = ((header[(32'h30)+:(16)]) & 20'hfffff);
        word_1 = ((header[(32'h20)+:(16)]) & 20'hfffff);
        word_2 = ((header[(32'h10)+:(16)]) & 20'hfffff);
        word_3 = ((header[(32'h0)+:(16)]) & 20'hfffff);
        if (is_1$q) begin
            word_0 = ((32'h0) & 20'hfffff);
        end
        if (is_1$q | is_4$q) begin
            word_1 = ((32'h0) & 20'hfffff);
            word_2 = ((32'h0) & 20'hfffff);
        end
        if (is_4$q) begin
            word_3 = ((32'h0) & 20'hfffff);
        end
        beat_valid$d = valid & (index >= ((32'h1) & 4'hf)) & (index <= ((32'h4) & 4'hf));
        beat_first$d = index == ((32'h1) & 4'hf);
        beat_final$d = index == ((32'h4) & 4'hf);
        sum_0$d = word_0 + word_1;
        sum_1$d = word_2 + word_3;
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + (sum_0$q + sum_1$q);
        end
        folded = ((total$q[(32'h0)+:(16)]) & 20'hfffff) + ((total$q[(32'h10)+:(4)]) & 20'hfffff);
        if (total_valid$q) begin
            is_wrong$d = folded != ((32'hffff) & 20'hfffff);
        end
        wrong = is_wrong$q;
    end
    
endmodule // top$pair$a$parser$sum


module top$pair$a$parser$sum$beat_final(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$beat_final


module top$pair$a$parser$sum$beat_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$beat_first


module top$pair$a$parser$sum$beat_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$beat_valid


module top$pair$a$parser$sum$is_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$is_1


module top$pair$a$parser$sum$is_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$is_4


module top$pair$a$parser$sum$is_wrong(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$is_wrong


module top$pair$a$parser$sum$sum_0(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$sum_0


module top$pair$a$parser$sum$sum_1(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$sum_1


module top$pair$a$parser$sum$total(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$total


module top$pair$a$parser$sum$total_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$sum$total_valid


module top$pair$a$parser$untag(clock,valid,last,data,start,index,beat,header,with_vlan,second,in_body,late_valid,late_first,late_header,late_index);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [15:0] start;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  [63:0] header;
    output reg  with_vlan;
    output reg  second;
    output reg  in_body;
    output reg  late_valid;
    output reg  late_first;
    output reg  [63:0] late_header;
    output reg  [3:0] late_index;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  first_1$d;
    wire  first_1$q;
    reg  first_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [3:0] at$d;
    wire  [3:0] at$q;
    reg  at$clock;
    reg  is_body$d;
    wire  is_body$q;
    reg  is_body$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] at_up;
    reg  is_behind;
    
    // Sub module instances
    top$pair$a$parser$untag$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$pair$a$parser$untag$first_1 first_1(
        .d(first_1$d),
        .q(first_1$q),
        .clock(first_1$clock)
    );
    top$pair$a$parser$untag$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$pair$a$parser$untag$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$pair$a$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$pair$a$parser$untag$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$pair$a$parser$untag$is_body is_body(
        .d(is_body$d),
        .q(is_body$q),
        .clock(is_body$clock)
    );
    top$pair$a$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$pair$a$parser$untag$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    
    // Update code
    always @(*) begin
        count$clock = clock;
        at$clock = clock;
        is_body$clock = clock;
        has_tag$clock = clock;
        low$clock = clock;
        valid_1$clock = clock;
        first_1$clock = clock;
        header_1$clock = clock;
        index_1$clock = clock;
        count$d = count$q;
        at$d = at$q;
        is_body$d = is_body$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        valid_1$d = valid_1$q;
        first_1$d = first_1$q;
        header_1$d = header_1$q;
        index_1$d = index_1$q;
        count_up = count$q + ((32'h1) & 4'hf);
        is_behind = has_tag$q & (count$q == ((32'h2) & 4'hf));
        at_up = at$q + ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                at$d = ((32'h0) & 4'hf);
                is_body$d = 1'b0;
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
                if (~is_behind & (at$q != ((32'hf) & 4'hf))) begin
                    at$d = at_up;
                end
                if (at$q == ((32'h6) & 4'hf)) begin
                    is_body$d = 1'b1;
                end
            end
        end
        start = data[(32'h30)+:(16)];
        index = at$q;
        if (is_behind) begin
            index = ((32'h1) & 4'hf);
        end
        second = ~has_tag$q & (count$q == ((32'h2) & 4'hf));
        if (has_tag$q) begin
            second = count$q == ((32'h3) & 4'hf);
        end
        in_body = is_body$q;
        valid_1$d = valid;
        first_1$d = count$q == ((32'h0) & 4'hf);
        header = data;
        index_1$d = at$q;
        if (is_behind) begin
            index_1$d = ((32'h1) & 4'hf);
        end
        if (tag_here) begin
            index_1$d = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            start = low$q[(32'h10)+:(16)];
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        header_1$d = header;
        beat = count$q;
        with_vlan = has_tag$q;
        late_valid = valid_1$q;
        late_first = first_1$q;
        late_header = header_1$q;
        late_index = index_1$q;
    end
    
endmodule // top$pair$a$parser$untag


module top$pair$a$parser$untag$at(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$at


module top$pair$a$parser$untag$count(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$count


module top$pair$a$parser$untag$first_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$first_1


module top$pair$a$parser$untag$has_tag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$has_tag


module top$pair$a$parser$untag$header_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$header_1


module top$pair$a$parser$untag$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$index_1


module top$pair$a$parser$untag$is_body(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$is_body


module top$pair$a$parser$untag$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$low


module top$pair$a$parser$untag$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$parser$untag$valid_1


module top$pair$a$prepare_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$prepare_1


module top$pair$a$session(clock,expected,key_valid,key,hit);
    
    // Module arguments
    input wire  clock;
    input wire  [79:0] expected;
    input wire  key_valid;
    input wire  [79:0] key;
    output reg  hit;
    
    // Stub signals
    reg  [79:0] kept$d;
    wire  [79:0] kept$q;
    reg  kept$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  same$4$d;
    wire  same$4$q;
    reg  same$4$clock;
    reg  compared$d;
    wire  compared$q;
    reg  compared$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    
    // Sub module instances
    top$pair$a$session$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$pair$a$session$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    top$pair$a$session$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$pair$a$session$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$pair$a$session$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$pair$a$session$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$pair$a$session$same$4 same$4(
        .d(same$4$d),
        .q(same$4$q),
        .clock(same$4$clock)
    );
    top$pair$a$session$compared compared(
        .d(compared$d),
        .q(compared$q),
        .clock(compared$clock)
    );
    top$pair$a$session$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    
    // Update code
    always @(*) begin
        kept$clock = clock;
        fresh$clock = clock;
        compared$clock = clock;
        is_hit$clock = clock;
        kept$d = kept$q;
        fresh$d = fresh$q;
        compared$d = compared$q;
        is_hit$d = is_hit$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        same$4$clock = clock;
        if (key_valid) begin
            kept$d = key;
        end
        fresh$d = key_valid;
        compared$d = fresh$q;
        same$0$d = kept$q[(32'h0)+:(16)] == expected[(32'h0)+:(16)];
        same$1$d = kept$q[(32'h10)+:(16)] == expected[(32'h10)+:(16)];
        same$2$d = kept$q[(32'h20)+:(16)] == expected[(32'h20)+:(16)];
        same$3$d = kept$q[(32'h30)+:(16)] == expected[(32'h30)+:(16)];
        same$4$d = kept$q[(32'h40)+:(16)] == expected[(32'h40)+:(16)];
        if (compared$q) begin
            is_hit$d = ((same$0$q & same$1$q) & (same$2$q & same$3$q)) & same$4$q;
        end
        else begin
            is_hit$d = is_hit$q;
        end
        hit = is_hit$q;
    end
    
endmodule // top$pair$a$session


module top$pair$a$session$compared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$compared


module top$pair$a$session$fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$fresh


module top$pair$a$session$is_hit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$is_hit


module top$pair$a$session$kept(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$kept


module top$pair$a$session$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$same$0


module top$pair$a$session$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$same$1


module top$pair$a$session$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$same$2


module top$pair$a$session$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$same$3


module top$pair$a$session$same$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$session$same$4


module top$pair$a$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
    // Module arguments
    input wire  clock;
    input wire  frame_end;
    input wire  damaged;
    input wire  truncated;
    input wire  cut;
    input wire  [7:0] flags;
    input wire  checksum_wrong;
    input wire  hit;
    input wire  fits;
    input wire  [15:0] blocks;
    input wire  [15:0] count;
    input wire  overflow;
    output reg  valid;
    output reg  [3:0] frame_class;
    output reg  pending;
    
    // Stub signals
    reg  end_1$d;
    wire  end_1$q;
    reg  end_1$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  end_3$d;
    wire  end_3$q;
    reg  end_3$clock;
    reg  end_4$d;
    wire  end_4$q;
    reg  end_4$clock;
    reg  [2:0] at_end_1$d;
    wire  [2:0] at_end_1$q;
    reg  at_end_1$clock;
    reg  [2:0] at_end_2$d;
    wire  [2:0] at_end_2$q;
    reg  at_end_2$clock;
    reg  [2:0] at_end_3$d;
    wire  [2:0] at_end_3$q;
    reg  at_end_3$clock;
    reg  [2:0] at_end_4$d;
    wire  [2:0] at_end_4$q;
    reg  at_end_4$clock;
    reg  [7:0] flags_3$d;
    wire  [7:0] flags_3$q;
    reg  flags_3$clock;
    reg  [7:0] flags_4$d;
    wire  [7:0] flags_4$q;
    reg  flags_4$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [3:0] is_class$d;
    wire  [3:0] is_class$q;
    reg  is_class$clock;
    reg  [3:0] of_packet$d;
    wire  [3:0] of_packet$q;
    reg  of_packet$clock;
    reg  miscounted$d;
    wire  miscounted$q;
    reg  miscounted$clock;
    
    // Local signals
    reg  is_end;
    reg  is_empty;
    reg  is_same;
    
    // Sub module instances
    top$pair$a$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$pair$a$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$pair$a$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$pair$a$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$pair$a$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$pair$a$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$pair$a$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$pair$a$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$pair$a$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$pair$a$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$pair$a$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$pair$a$summary$is_class is_class(
        .d(is_class$d),
        .q(is_class$q),
        .clock(is_class$clock)
    );
    top$pair$a$summary$of_packet of_packet(
        .d(of_packet$d),
        .q(of_packet$q),
        .clock(of_packet$clock)
    );
    top$pair$a$summary$miscounted miscounted(
        .d(miscounted$d),
        .q(miscounted$q),
        .clock(miscounted$clock)
    );
    
    // Update code
    always @(*) begin
        end_1$clock = clock;
        end_2$clock = clock;
        end_3$clock = clock;
        end_4$clock = clock;
        end_1$d = end_1$q;
        end_2$d = end_2$q;
        end_3$d = end_3$q;
        end_4$d = end_4$q;
        at_end_1$clock = clock;
        at_end_2$clock = clock;
        at_end_3$clock = clock;
        at_end_4$clock = clock;
        at_end_1$d = at_end_1$q;
        at_end_2$d = at_end_2$q;
        at_end_3$d = at_end_3$q;
        at_end_4$d = at_end_4$q;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        of_packet$clock = clock;
        miscounted$clock = clock;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        of_packet$d = of_packet$q;
        miscounted$d = miscounted$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_3$d = flags;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        is_end = count == ((32'hffff) & 16'hffff);
        is_empty = blocks == ((32'h0) & 16'hffff);
        is_same = blocks == count;
        of_packet$d = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet$d = ((32'he) & 4'hf);
        end
        else if (is_end) begin
            of_packet$d = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet$d = ((32'hc) & 4'hf);
        end
        miscounted$d = ~is_same;
        if (is_end) begin
            miscounted$d = ~is_empty;
        end
        if (at_end_4$q[32'h0]) begin
            is_class$d = ((32'h0) & 4'hf);
        end
        else if (at_end_4$q[32'h1]) begin
            is_class$d = ((32'h1) & 4'hf);
        end
        else if (flags_4$q[32'h0]) begin
            is_class$d = ((32'h2) & 4'hf);
        end
        else if (flags_4$q[32'h1]) begin
            is_class$d = ((32'h3) & 4'hf);
        end
        else if (flags_4$q[32'h2]) begin
            is_class$d = ((32'h4) & 4'hf);
        end
        else if (flags_4$q[32'h3]) begin
            is_class$d = ((32'h5) & 4'hf);
        end
        else if (flags_4$q[32'h4]) begin
            is_class$d = ((32'h6) & 4'hf);
        end
        else if (flags_4$q[32'h5] | at_end_4$q[32'h2]) begin
            is_class$d = ((32'h7) & 4'hf);
        end
        else if (checksum_wrong) begin
            is_class$d = ((32'h8) & 4'hf);
        end
        else if (flags_4$q[32'h6]) begin
            is_class$d = ((32'h9) & 4'hf);
        end
        else if (flags_4$q[32'h7]) begin
            is_class$d = ((32'ha) & 4'hf);
        end
        else if (~hit) begin
            is_class$d = ((32'hb) & 4'hf);
        end
        else if ((~fits) | miscounted$q) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet$q;
        end
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$pair$a$summary


module top$pair$a$summary$at_end_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$at_end_1


module top$pair$a$summary$at_end_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$at_end_2


module top$pair$a$summary$at_end_3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$at_end_3


module top$pair$a$summary$at_end_4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$at_end_4


module top$pair$a$summary$end_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$end_1


module top$pair$a$summary$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$end_2


module top$pair$a$summary$end_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$end_3


module top$pair$a$summary$end_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$end_4


module top$pair$a$summary$flags_3(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$flags_3


module top$pair$a$summary$flags_4(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$flags_4


module top$pair$a$summary$is_class(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$is_class


module top$pair$a$summary$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$is_valid


module top$pair$a$summary$miscounted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$miscounted


module top$pair$a$summary$of_packet(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$summary$of_packet


module top$pair$a$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$valid_1


module top$pair$a$walker(clock,valid,prepare,with_vlan,go,bytes,ends,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,starts,behind_length,offset,done,shift,beat,length,big,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  starts;
    output reg  behind_length;
    output reg  [2:0] offset;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [5:0] length;
    output reg  big;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  [16:0] left$d;
    wire  [16:0] left$q;
    reg  left$clock;
    reg  near$d;
    wire  near$q;
    reg  near$clock;
    reg  in_length$d;
    wire  in_length$q;
    reg  in_length$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  short$d;
    wire  short$q;
    reg  short$clock;
    reg  [2:0] body$d;
    wire  [2:0] body$q;
    reg  body$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    reg  [2:0] choice$offset;
    reg  choice$near;
    reg  choice$in_length;
    reg  [3:0] choice$bytes;
    reg  [25:0] choice$from$0;
    reg  [25:0] choice$from$1;
    reg  [25:0] choice$from$2;
    reg  [25:0] choice$from$3;
    reg  [25:0] choice$from$4;
    reg  [25:0] choice$from$5;
    reg  [25:0] choice$from$6;
    reg  [25:0] choice$from$7;
    wire  [25:0] choice$way;
    wire  choice$cut;
    wire  choice$starts;
    
    // Local signals
    reg  ended;
    
    // Sub module instances
    top$pair$a$walker$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$pair$a$walker$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    top$pair$a$walker$in_length in_length(
        .d(in_length$d),
        .q(in_length$q),
        .clock(in_length$clock)
    );
    top$pair$a$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$pair$a$walker$short short(
        .d(short$d),
        .q(short$q),
        .clock(short$clock)
    );
    top$pair$a$walker$body body(
        .d(body$d),
        .q(body$q),
        .clock(body$clock)
    );
    top$pair$a$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$pair$a$walker$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$pair$a$walker$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$pair$a$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$pair$a$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$pair$a$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    top$pair$a$walker$choice choice(
        .offset(choice$offset),
        .near(choice$near),
        .in_length(choice$in_length),
        .bytes(choice$bytes),
        .from$0(choice$from$0),
        .from$1(choice$from$1),
        .from$2(choice$from$2),
        .from$3(choice$from$3),
        .from$4(choice$from$4),
        .from$5(choice$from$5),
        .from$6(choice$from$6),
        .from$7(choice$from$7),
        .way(choice$way),
        .cut(choice$cut),
        .starts(choice$starts)
    );
    
    // Update code
    always @(*) begin
        left$clock = clock;
        near$clock = clock;
        in_length$clock = clock;
        in_message$clock = clock;
        short$clock = clock;
        body$clock = clock;
        since$clock = clock;
        left$d = left$q;
        near$d = near$q;
        in_length$d = in_length$q;
        in_message$d = in_message$q;
        short$d = short$q;
        body$d = body$q;
        since$d = since$q;
        of_length$clock = clock;
        is_big$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        offset = left$q[(32'h0)+:(3)];
        choice$offset = left$q[(32'h0)+:(3)];
        choice$near = near$q;
        choice$in_length = in_length$q;
        choice$bytes = bytes;
        choice$from$0 = from$0;
        choice$from$1 = from$1;
        choice$from$2 = from$2;
        choice$from$3 = from$3;
        choice$from$4 = from$4;
        choice$from$5 = from$5;
        choice$from$6 = from$6;
        choice$from$7 = from$7;
        ended = in_message$q & (((bytes) & 17'h1ffff) >= left$q);
        if (valid & go) begin
            left$d = left$q - ((32'h8) & 17'h1ffff);
            near$d = left$q < ((32'h10) & 17'h1ffff);
            if (near$q | in_length$q) begin
                left$d = choice$way[(32'h0)+:(17)];
                near$d = choice$way[32'h11];
            end
            in_length$d = choice$cut;
            in_message$d = in_message$q & ~ended;
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            if (choice$starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = (~short$q) & ~choice$way[32'h12];
            end
            if (near$q | in_length$q) begin
                short$d = short$q | choice$way[32'h12];
                index$d = counted$q;
                is_big$d = choice$way[32'h13];
                of_length$d = choice$way[(32'h14)+:(6)];
                since$d = ((32'h1) & 3'h7);
                body$d = left$q[(32'h0)+:(3)] + ((32'h1) & 3'h7);
                if (in_length$q) begin
                    body$d = ((32'h0) & 3'h7);
                end
            end
            if (ends) begin
                in_message$d = 1'b0;
                fit$d = ((~short$q) & (~in_length$q)) & (left$q == ((bytes) & 17'h1ffff));
            end
        end
        if (valid & prepare) begin
            left$d = ((32'h6) & 17'h1ffff);
            if (with_vlan) begin
                left$d = ((32'h2) & 17'h1ffff);
            end
            near$d = 1'b1;
            in_length$d = 1'b0;
            in_message$d = 1'b0;
            short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        starts = choice$starts;
        behind_length = in_length$q;
        done = (valid & go) & ended;
        shift = body$q;
        beat = since$q;
        length = of_length$q;
        big = is_big$q;
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$pair$a$walker


module top$pair$a$walker$body(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$body


module top$pair$a$walker$choice(offset,near,in_length,bytes,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,way,cut,starts);
    
    // Module arguments
    input wire  [2:0] offset;
    input wire  near;
    input wire  in_length;
    input wire  [3:0] bytes;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  [25:0] way;
    output reg  cut;
    output reg  starts;
    
    // Local signals
    reg  begins;
    reg  [25:0] of_4$0;
    reg  [25:0] of_4$1;
    reg  [25:0] of_4$2;
    reg  [25:0] of_4$3;
    reg  [25:0] of_2$0;
    reg  [25:0] of_2$1;
    
    // Update code
    always @(*) begin
        of_4$0 = from$1;
        of_4$1 = from$3;
        of_4$2 = from$5;
        of_4$3 = from$7;
        if (offset[32'h0]) begin
            of_4$0 = from$2;
            of_4$1 = from$4;
            of_4$2 = from$6;
            of_4$3 = ((32'h0) & 26'h3ffffff);
        end
        of_2$0 = of_4$0;
        of_2$1 = of_4$2;
        if (offset[32'h1]) begin
            of_2$0 = of_4$1;
            of_2$1 = of_4$3;
        end
        way = of_2$0;
        if (offset[32'h2]) begin
            way = of_2$1;
        end
        if (in_length) begin
            way = from$0;
        end
        begins = near & (((offset) & 4'hf) < bytes);
        cut = begins & (offset == ((32'h7) & 3'h7));
        starts = (begins & (offset != ((32'h7) & 3'h7))) | (in_length & (bytes != ((32'h0) & 4'hf)));
    end
    
endmodule // top$pair$a$walker$choice


module top$pair$a$walker$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$counted


module top$pair$a$walker$fit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$fit


module top$pair$a$walker$in_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$in_length


module top$pair$a$walker$in_message(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$in_message


module top$pair$a$walker$index(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$index


module top$pair$a$walker$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$is_big


module top$pair$a$walker$left(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$left


module top$pair$a$walker$near(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$near


module top$pair$a$walker$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$of_length


module top$pair$a$walker$short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$short


module top$pair$a$walker$since(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$walker$since


module top$pair$a$with_vlan_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$a$with_vlan_1


module top$pair$arbiter(clock,restart,restart_at,wait_cycles,m_valid$0,m_valid$1,words_a$0,words_a$1,words_a$2,words_a$3,words_a$4,words_a$5,words_b$0,words_b$1,words_b$2,words_b$3,words_b$4,words_b$5,f_valid$0,f_valid$1,f_class$0,f_class$1,f_sequence$0,f_sequence$1,f_count$0,f_count$1,ready,valid,of_b,sequence_no,words$0,words$1,words$2,words$3,words$4,words$5,lost,lost_from,lost_to,overflow$0,overflow$1);
    
    // Module arguments
    input wire  clock;
    input wire  restart;
    input wire  [63:0] restart_at;
    input wire  [23:0] wait_cycles;
    input wire  m_valid$0;
    input wire  m_valid$1;
    input wire  [63:0] words_a$0;
    input wire  [63:0] words_a$1;
    input wire  [63:0] words_a$2;
    input wire  [63:0] words_a$3;
    input wire  [63:0] words_a$4;
    input wire  [63:0] words_a$5;
    input wire  [63:0] words_b$0;
    input wire  [63:0] words_b$1;
    input wire  [63:0] words_b$2;
    input wire  [63:0] words_b$3;
    input wire  [63:0] words_b$4;
    input wire  [63:0] words_b$5;
    input wire  f_valid$0;
    input wire  f_valid$1;
    input wire  [3:0] f_class$0;
    input wire  [3:0] f_class$1;
    input wire  [63:0] f_sequence$0;
    input wire  [63:0] f_sequence$1;
    input wire  [15:0] f_count$0;
    input wire  [15:0] f_count$1;
    input wire  ready;
    output reg  valid;
    output reg  of_b;
    output reg  [63:0] sequence_no;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  lost;
    output reg  [63:0] lost_from;
    output reg  [63:0] lost_to;
    output reg  overflow$0;
    output reg  overflow$1;
    
    // Stub signals
    reg  a$clock;
    reg  a$m_valid;
    reg  [63:0] a$words_in$0;
    reg  [63:0] a$words_in$1;
    reg  [63:0] a$words_in$2;
    reg  [63:0] a$words_in$3;
    reg  [63:0] a$words_in$4;
    reg  [63:0] a$words_in$5;
    reg  a$f_valid;
    reg  [3:0] a$f_class;
    reg  [63:0] a$f_sequence;
    reg  [15:0] a$f_count;
    reg  a$pop;
    reg  [8:0] a$read;
    wire  a$head_valid;
    wire  [63:0] a$head_sequence;
    wire  [63:0] a$head_next;
    wire  [9:0] a$head_begin;
    wire  [9:0] a$head_end;
    wire  [63:0] a$words$0;
    wire  [63:0] a$words$1;
    wire  [63:0] a$words$2;
    wire  [63:0] a$words$3;
    wire  [63:0] a$words$4;
    wire  [63:0] a$words$5;
    wire  a$pressed;
    wire  a$lost;
    reg  b$clock;
    reg  b$m_valid;
    reg  [63:0] b$words_in$0;
    reg  [63:0] b$words_in$1;
    reg  [63:0] b$words_in$2;
    reg  [63:0] b$words_in$3;
    reg  [63:0] b$words_in$4;
    reg  [63:0] b$words_in$5;
    reg  b$f_valid;
    reg  [3:0] b$f_class;
    reg  [63:0] b$f_sequence;
    reg  [15:0] b$f_count;
    reg  b$pop;
    reg  [8:0] b$read;
    wire  b$head_valid;
    wire  [63:0] b$head_sequence;
    wire  [63:0] b$head_next;
    wire  [9:0] b$head_begin;
    wire  [9:0] b$head_end;
    wire  [63:0] b$words$0;
    wire  [63:0] b$words$1;
    wire  [63:0] b$words$2;
    wire  [63:0] b$words$3;
    wire  [63:0] b$words$4;
    wire  [63:0] b$words$5;
    wire  b$pressed;
    wire  b$lost;
    reg  turn$clock;
    reg  turn$restart;
    reg  [63:0] turn$restart_at;
    reg  [23:0] turn$wait_cycles;
    reg  turn$head_valid$0;
    reg  turn$head_valid$1;
    reg  [63:0] turn$head_sequence$0;
    reg  [63:0] turn$head_sequence$1;
    reg  [63:0] turn$head_next$0;
    reg  [63:0] turn$head_next$1;
    reg  turn$pressed$0;
    reg  turn$pressed$1;
    reg  turn$emitted;
    wire  turn$emit;
    wire  turn$of_b;
    wire  [15:0] turn$skip;
    wire  turn$pop$0;
    wire  turn$pop$1;
    wire  turn$lost;
    wire  [63:0] turn$lost_from;
    wire  [63:0] turn$lost_to;
    reg  emitter$clock;
    reg  emitter$restart;
    reg  emitter$emit;
    reg  [9:0] emitter$begin_at;
    reg  [9:0] emitter$end_at;
    reg  [63:0] emitter$first;
    reg  [15:0] emitter$skip;
    reg  [15:0] emitter$number;
    reg  emitter$ready;
    wire  [8:0] emitter$read;
    wire  emitter$valid;
    wire  [63:0] emitter$sequence_no;
    wire  emitter$done;
    
    // Local signals
    reg  [63:0] its_stamp;
    
    // Sub module instances
    top$pair$arbiter$a a(
        .clock(a$clock),
        .m_valid(a$m_valid),
        .words_in$0(a$words_in$0),
        .words_in$1(a$words_in$1),
        .words_in$2(a$words_in$2),
        .words_in$3(a$words_in$3),
        .words_in$4(a$words_in$4),
        .words_in$5(a$words_in$5),
        .f_valid(a$f_valid),
        .f_class(a$f_class),
        .f_sequence(a$f_sequence),
        .f_count(a$f_count),
        .pop(a$pop),
        .read(a$read),
        .head_valid(a$head_valid),
        .head_sequence(a$head_sequence),
        .head_next(a$head_next),
        .head_begin(a$head_begin),
        .head_end(a$head_end),
        .words$0(a$words$0),
        .words$1(a$words$1),
        .words$2(a$words$2),
        .words$3(a$words$3),
        .words$4(a$words$4),
        .words$5(a$words$5),
        .pressed(a$pressed),
        .lost(a$lost)
    );
    top$pair$arbiter$b b(
        .clock(b$clock),
        .m_valid(b$m_valid),
        .words_in$0(b$words_in$0),
        .words_in$1(b$words_in$1),
        .words_in$2(b$words_in$2),
        .words_in$3(b$words_in$3),
        .words_in$4(b$words_in$4),
        .words_in$5(b$words_in$5),
        .f_valid(b$f_valid),
        .f_class(b$f_class),
        .f_sequence(b$f_sequence),
        .f_count(b$f_count),
        .pop(b$pop),
        .read(b$read),
        .head_valid(b$head_valid),
        .head_sequence(b$head_sequence),
        .head_next(b$head_next),
        .head_begin(b$head_begin),
        .head_end(b$head_end),
        .words$0(b$words$0),
        .words$1(b$words$1),
        .words$2(b$words$2),
        .words$3(b$words$3),
        .words$4(b$words$4),
        .words$5(b$words$5),
        .pressed(b$pressed),
        .lost(b$lost)
    );
    top$pair$arbiter$turn turn(
        .clock(turn$clock),
        .restart(turn$restart),
        .restart_at(turn$restart_at),
        .wait_cycles(turn$wait_cycles),
        .head_valid$0(turn$head_valid$0),
        .head_valid$1(turn$head_valid$1),
        .head_sequence$0(turn$head_sequence$0),
        .head_sequence$1(turn$head_sequence$1),
        .head_next$0(turn$head_next$0),
        .head_next$1(turn$head_next$1),
        .pressed$0(turn$pressed$0),
        .pressed$1(turn$pressed$1),
        .emitted(turn$emitted),
        .emit(turn$emit),
        .of_b(turn$of_b),
        .skip(turn$skip),
        .pop$0(turn$pop$0),
        .pop$1(turn$pop$1),
        .lost(turn$lost),
        .lost_from(turn$lost_from),
        .lost_to(turn$lost_to)
    );
    top$pair$arbiter$emitter emitter(
        .clock(emitter$clock),
        .restart(emitter$restart),
        .emit(emitter$emit),
        .begin_at(emitter$begin_at),
        .end_at(emitter$end_at),
        .first(emitter$first),
        .skip(emitter$skip),
        .number(emitter$number),
        .ready(emitter$ready),
        .read(emitter$read),
        .valid(emitter$valid),
        .sequence_no(emitter$sequence_no),
        .done(emitter$done)
    );
    
    // Update code
    always @(*) begin
        a$clock = clock;
        b$clock = clock;
        turn$clock = clock;
        emitter$clock = clock;
        turn$restart = restart;
        turn$restart_at = restart_at;
        turn$wait_cycles = wait_cycles;
        turn$emitted = emitter$done;
        emitter$restart = restart;
        a$m_valid = m_valid$0;
        a$f_valid = f_valid$0;
        a$f_class = f_class$0;
        a$f_sequence = f_sequence$0;
        a$f_count = f_count$0;
        a$pop = turn$pop$0;
        a$read = emitter$read;
        turn$head_valid$0 = a$head_valid;
        turn$head_sequence$0 = a$head_sequence;
        turn$head_next$0 = a$head_next;
        turn$pressed$0 = a$pressed;
        overflow$0 = a$lost;
        b$m_valid = m_valid$1;
        b$f_valid = f_valid$1;
        b$f_class = f_class$1;
        b$f_sequence = f_sequence$1;
        b$f_count = f_count$1;
        b$pop = turn$pop$1;
        b$read = emitter$read;
        turn$head_valid$1 = b$head_valid;
        turn$head_sequence$1 = b$head_sequence;
        turn$head_next$1 = b$head_next;
        turn$pressed$1 = b$pressed;
        overflow$1 = b$lost;
        a$words_in$0 = words_a$0;
        b$words_in$0 = words_b$0;
        words$0 = a$words$0;
        if (turn$of_b) begin
            words$0 = b$words$0;
        end
        a$words_in$1 = words_a$1;
        b$words_in$1 = words_b$1;
        words$1 = a$words$1;
        if (turn$of_b) begin
            words$1 = b$words$1;
        end
        a$words_in$2 = words_a$2;
        b$words_in$2 = words_b$2;
        words$2 = a$words$2;
        if (turn$of_b) begin
            words$2 = b$words$2;
        end
        a$words_in$3 = words_a$3;
        b$words_in$3 = words_b$3;
        words$3 = a$words$3;
        if (turn$of_b) begin
            words$3 = b$words$3;
        end
        a$words_in$4 = words_a$4;
        b$words_in$4 = words_b$4;
        words$4 = a$words$4;
        if (turn$of_b) begin
            words$4 = b$words$4;
        end
        a$words_in$5 = words_a$5;
        b$words_in$5 = words_b$5;
        words$5 = a$words$5;
        if (turn$of_b) begin
            words$5 = b$words$5;
        end
        emitter$emit = turn$emit;
        emitter$skip = turn$skip;
        emitter$ready = ready;
        emitter$begin_at = a$head_begin;
        emitter$end_at = a$head_end;
        emitter$first = a$head_sequence;
        its_stamp = a$words$4;
        if (turn$of_b) begin
            emitter$begin_at = b$head_begin;
            emitter$end_at = b$head_end;
            emitter$first = b$head_sequence;
            its_stamp = b$words$4;
        end
        emitter$number = its_stamp[(32'h0)+:(16)];
        valid = emitter$valid;
        of_b = turn$of_b;
        sequence_no = emitter$sequence_no;
        lost = turn$lost;
        lost_from = turn$lost_from;
        lost_to = turn$lost_to;
    end
    
endmodule // top$pair$arbiter


module top$pair$arbiter$a(clock,m_valid,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,f_valid,f_class,f_sequence,f_count,pop,read,head_valid,head_sequence,head_next,head_begin,head_end,words$0,words$1,words$2,words$3,words$4,words$5,pressed,lost);
    
    // Module arguments
    input wire  clock;
    input wire  m_valid;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  f_valid;
    input wire  [3:0] f_class;
    input wire  [63:0] f_sequence;
    input wire  [15:0] f_count;
    input wire  pop;
    input wire  [8:0] read;
    output reg  head_valid;
    output reg  [63:0] head_sequence;
    output reg  [63:0] head_next;
    output reg  [9:0] head_begin;
    output reg  [9:0] head_end;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  pressed;
    output reg  lost;
    
    // Stub signals
    reg  messages$clock;
    reg  messages$write;
    reg  [8:0] messages$write_address;
    reg  [63:0] messages$words_in$0;
    reg  [63:0] messages$words_in$1;
    reg  [63:0] messages$words_in$2;
    reg  [63:0] messages$words_in$3;
    reg  [63:0] messages$words_in$4;
    reg  [63:0] messages$words_in$5;
    reg  [8:0] messages$read_address;
    wire  [63:0] messages$words$0;
    wire  [63:0] messages$words$1;
    wire  [63:0] messages$words$2;
    wire  [63:0] messages$words$3;
    wire  [63:0] messages$words$4;
    wire  [63:0] messages$words$5;
    reg  packets$clock;
    reg  packets$write;
    reg  [63:0] packets$first_in;
    reg  [15:0] packets$count_in;
    reg  [9:0] packets$end_in;
    reg  packets$pop;
    wire  packets$valid;
    wire  [63:0] packets$first;
    wire  [63:0] packets$behind;
    wire  [9:0] packets$end_at;
    wire  packets$is_full;
    wire  packets$is_half;
    reg  [9:0] filled$d;
    wire  [9:0] filled$q;
    reg  filled$clock;
    reg  [9:0] sound$d;
    wire  [9:0] sound$q;
    reg  sound$clock;
    reg  [9:0] begin_at$d;
    wire  [9:0] begin_at$q;
    reg  begin_at$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    reg  press$d;
    wire  press$q;
    reg  press$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    
    // Local signals
    reg  [9:0] used;
    reg  is_sound;
    reg  keep;
    
    // Sub module instances
    top$pair$arbiter$a$messages messages(
        .clock(messages$clock),
        .write(messages$write),
        .write_address(messages$write_address),
        .words_in$0(messages$words_in$0),
        .words_in$1(messages$words_in$1),
        .words_in$2(messages$words_in$2),
        .words_in$3(messages$words_in$3),
        .words_in$4(messages$words_in$4),
        .words_in$5(messages$words_in$5),
        .read_address(messages$read_address),
        .words$0(messages$words$0),
        .words$1(messages$words$1),
        .words$2(messages$words$2),
        .words$3(messages$words$3),
        .words$4(messages$words$4),
        .words$5(messages$words$5)
    );
    top$pair$arbiter$a$packets packets(
        .clock(packets$clock),
        .write(packets$write),
        .first_in(packets$first_in),
        .count_in(packets$count_in),
        .end_in(packets$end_in),
        .pop(packets$pop),
        .valid(packets$valid),
        .first(packets$first),
        .behind(packets$behind),
        .end_at(packets$end_at),
        .is_full(packets$is_full),
        .is_half(packets$is_half)
    );
    top$pair$arbiter$a$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$pair$arbiter$a$sound sound(
        .d(sound$d),
        .q(sound$q),
        .clock(sound$clock)
    );
    top$pair$arbiter$a$begin_at begin_at(
        .d(begin_at$d),
        .q(begin_at$q),
        .clock(begin_at$clock)
    );
    top$pair$arbiter$a$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    top$pair$arbiter$a$press press(
        .d(press$d),
        .q(press$q),
        .clock(press$clock)
    );
    top$pair$arbiter$a$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        sound$clock = clock;
        begin_at$clock = clock;
        over$clock = clock;
        press$clock = clock;
        is_lost$clock = clock;
        filled$d = filled$q;
        sound$d = sound$q;
        begin_at$d = begin_at$q;
        over$d = over$q;
        press$d = press$q;
        is_lost$d = is_lost$q;
        messages$clock = clock;
        packets$clock = clock;
        used = filled$q - begin_at$q;
        press$d = (used[32'h9] | used[32'h8]) | packets$is_half;
        messages$words_in$0 = words_in$0;
        words$0 = messages$words$0;
        messages$words_in$1 = words_in$1;
        words$1 = messages$words$1;
        messages$words_in$2 = words_in$2;
        words$2 = messages$words$2;
        messages$words_in$3 = words_in$3;
        words$3 = messages$words$3;
        messages$words_in$4 = words_in$4;
        words$4 = messages$words$4;
        messages$words_in$5 = words_in$5;
        words$5 = messages$words$5;
        messages$write = m_valid & ~used[32'h9];
        messages$write_address = filled$q[(32'h0)+:(9)];
        messages$read_address = read;
        if (m_valid) begin
            if (used[32'h9]) begin
                over$d = 1'b1;
            end
            else begin
                filled$d = filled$q + ((32'h1) & 10'h3ff);
            end
        end
        is_sound = f_valid & (f_class >= ((32'hd) & 4'hf));
        keep = is_sound & ((~over$q) & ~packets$is_full);
        is_lost$d = is_sound & ~keep;
        if (f_valid) begin
            over$d = 1'b0;
            if (keep) begin
                sound$d = filled$q;
            end
            else begin
                filled$d = sound$q;
            end
        end
        packets$write = keep;
        packets$first_in = f_sequence;
        packets$end_in = filled$q;
        packets$count_in = ((32'h0) & 16'hffff);
        if (f_class == ((32'hd) & 4'hf)) begin
            packets$count_in = f_count;
        end
        packets$pop = pop;
        if (packets$valid & pop) begin
            begin_at$d = packets$end_at;
        end
        head_valid = packets$valid;
        head_sequence = packets$first;
        head_next = packets$behind;
        head_begin = begin_at$q;
        head_end = packets$end_at;
        pressed = press$q;
        lost = is_lost$q;
    end
    
endmodule // top$pair$arbiter$a


module top$pair$arbiter$a$begin_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$begin_at


module top$pair$arbiter$a$filled(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$filled


module top$pair$arbiter$a$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$is_lost


module top$pair$arbiter$a$messages(clock,write,write_address,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,read_address,words$0,words$1,words$2,words$3,words$4,words$5);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  [8:0] read_address;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    
    // Stub signals
    reg  messages$0$clock;
    reg  [8:0] messages$0$read_address;
    wire  [63:0] messages$0$read_data;
    reg  messages$0$write;
    reg  [8:0] messages$0$write_address;
    reg  [63:0] messages$0$write_data;
    reg  messages$1$clock;
    reg  [8:0] messages$1$read_address;
    wire  [63:0] messages$1$read_data;
    reg  messages$1$write;
    reg  [8:0] messages$1$write_address;
    reg  [63:0] messages$1$write_data;
    reg  messages$2$clock;
    reg  [8:0] messages$2$read_address;
    wire  [63:0] messages$2$read_data;
    reg  messages$2$write;
    reg  [8:0] messages$2$write_address;
    reg  [63:0] messages$2$write_data;
    reg  messages$3$clock;
    reg  [8:0] messages$3$read_address;
    wire  [63:0] messages$3$read_data;
    reg  messages$3$write;
    reg  [8:0] messages$3$write_address;
    reg  [63:0] messages$3$write_data;
    reg  messages$4$clock;
    reg  [8:0] messages$4$read_address;
    wire  [63:0] messages$4$read_data;
    reg  messages$4$write;
    reg  [8:0] messages$4$write_address;
    reg  [63:0] messages$4$write_data;
    reg  messages$5$clock;
    reg  [8:0] messages$5$read_address;
    wire  [63:0] messages$5$read_data;
    reg  messages$5$write;
    reg  [8:0] messages$5$write_address;
    reg  [63:0] messages$5$write_data;
    reg  [63:0] kept$0$d;
    wire  [63:0] kept$0$q;
    reg  kept$0$clock;
    reg  [63:0] kept$1$d;
    wire  [63:0] kept$1$q;
    reg  kept$1$clock;
    reg  [63:0] kept$2$d;
    wire  [63:0] kept$2$q;
    reg  kept$2$clock;
    reg  [63:0] kept$3$d;
    wire  [63:0] kept$3$q;
    reg  kept$3$clock;
    reg  [63:0] kept$4$d;
    wire  [63:0] kept$4$q;
    reg  kept$4$clock;
    reg  [63:0] kept$5$d;
    wire  [63:0] kept$5$q;
    reg  kept$5$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [8:0] write_at$d;
    wire  [8:0] write_at$q;
    reg  write_at$clock;
    reg  [63:0] coming$0$d;
    wire  [63:0] coming$0$q;
    reg  coming$0$clock;
    reg  [63:0] coming$1$d;
    wire  [63:0] coming$1$q;
    reg  coming$1$clock;
    reg  [63:0] coming$2$d;
    wire  [63:0] coming$2$q;
    reg  coming$2$clock;
    reg  [63:0] coming$3$d;
    wire  [63:0] coming$3$q;
    reg  coming$3$clock;
    reg  [63:0] coming$4$d;
    wire  [63:0] coming$4$q;
    reg  coming$4$clock;
    reg  [63:0] coming$5$d;
    wire  [63:0] coming$5$q;
    reg  coming$5$clock;
    
    // Sub module instances
    top$pair$arbiter$a$messages$messages$0 messages$0(
        .clock(messages$0$clock),
        .read_address(messages$0$read_address),
        .read_data(messages$0$read_data),
        .write(messages$0$write),
        .write_address(messages$0$write_address),
        .write_data(messages$0$write_data)
    );
    top$pair$arbiter$a$messages$messages$1 messages$1(
        .clock(messages$1$clock),
        .read_address(messages$1$read_address),
        .read_data(messages$1$read_data),
        .write(messages$1$write),
        .write_address(messages$1$write_address),
        .write_data(messages$1$write_data)
    );
    top$pair$arbiter$a$messages$messages$2 messages$2(
        .clock(messages$2$clock),
        .read_address(messages$2$read_address),
        .read_data(messages$2$read_data),
        .write(messages$2$write),
        .write_address(messages$2$write_address),
        .write_data(messages$2$write_data)
    );
    top$pair$arbiter$a$messages$messages$3 messages$3(
        .clock(messages$3$clock),
        .read_address(messages$3$read_address),
        .read_data(messages$3$read_data),
        .write(messages$3$write),
        .write_address(messages$3$write_address),
        .write_data(messages$3$write_data)
    );
    top$pair$arbiter$a$messages$messages$4 messages$4(
        .clock(messages$4$clock),
        .read_address(messages$4$read_address),
        .read_data(messages$4$read_data),
        .write(messages$4$write),
        .write_address(messages$4$write_address),
        .write_data(messages$4$write_data)
    );
    top$pair$arbiter$a$messages$messages$5 messages$5(
        .clock(messages$5$clock),
        .read_address(messages$5$read_address),
        .read_data(messages$5$read_data),
        .write(messages$5$write),
        .write_address(messages$5$write_address),
        .write_data(messages$5$write_data)
    );
    top$pair$arbiter$a$messages$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$pair$arbiter$a$messages$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$pair$arbiter$a$messages$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$pair$arbiter$a$messages$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$pair$arbiter$a$messages$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$pair$arbiter$a$messages$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$pair$arbiter$a$messages$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$pair$arbiter$a$messages$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$pair$arbiter$a$messages$coming$0 coming$0(
        .d(coming$0$d),
        .q(coming$0$q),
        .clock(coming$0$clock)
    );
    top$pair$arbiter$a$messages$coming$1 coming$1(
        .d(coming$1$d),
        .q(coming$1$q),
        .clock(coming$1$clock)
    );
    top$pair$arbiter$a$messages$coming$2 coming$2(
        .d(coming$2$d),
        .q(coming$2$q),
        .clock(coming$2$clock)
    );
    top$pair$arbiter$a$messages$coming$3 coming$3(
        .d(coming$3$d),
        .q(coming$3$q),
        .clock(coming$3$clock)
    );
    top$pair$arbiter$a$messages$coming$4 coming$4(
        .d(coming$4$d),
        .q(coming$4$q),
        .clock(coming$4$clock)
    );
    top$pair$arbiter$a$messages$coming$5 coming$5(
        .d(coming$5$d),
        .q(coming$5$q),
        .clock(coming$5$clock)
    );
    
    // Update code
    always @(*) begin
        writing$clock = clock;
        write_at$clock = clock;
        writing$d = writing$q;
        write_at$d = write_at$q;
        writing$d = write;
        write_at$d = write_address;
        coming$0$clock = clock;
        coming$0$d = words_in$0;
        messages$0$clock = clock;
        messages$0$write = writing$q;
        messages$0$write_address = write_at$q;
        messages$0$write_data = coming$0$q;
        messages$0$read_address = read_address;
        kept$0$clock = clock;
        kept$0$d = messages$0$read_data;
        words$0 = kept$0$q;
        coming$1$clock = clock;
        coming$1$d = words_in$1;
        messages$1$clock = clock;
        messages$1$write = writing$q;
        messages$1$write_address = write_at$q;
        messages$1$write_data = coming$1$q;
        messages$1$read_address = read_address;
        kept$1$clock = clock;
        kept$1$d = messages$1$read_data;
        words$1 = kept$1$q;
        coming$2$clock = clock;
        coming$2$d = words_in$2;
        messages$2$clock = clock;
        messages$2$write = writing$q;
        messages$2$write_address = write_at$q;
        messages$2$write_data = coming$2$q;
        messages$2$read_address = read_address;
        kept$2$clock = clock;
        kept$2$d = messages$2$read_data;
        words$2 = kept$2$q;
        coming$3$clock = clock;
        coming$3$d = words_in$3;
        messages$3$clock = clock;
        messages$3$write = writing$q;
        messages$3$write_address = write_at$q;
        messages$3$write_data = coming$3$q;
        messages$3$read_address = read_address;
        kept$3$clock = clock;
        kept$3$d = messages$3$read_data;
        words$3 = kept$3$q;
        coming$4$clock = clock;
        coming$4$d = words_in$4;
        messages$4$clock = clock;
        messages$4$write = writing$q;
        messages$4$write_address = write_at$q;
        messages$4$write_data = coming$4$q;
        messages$4$read_address = read_address;
        kept$4$clock = clock;
        kept$4$d = messages$4$read_data;
        words$4 = kept$4$q;
        coming$5$clock = clock;
        coming$5$d = words_in$5;
        messages$5$clock = clock;
        messages$5$write = writing$q;
        messages$5$write_address = write_at$q;
        messages$5$write_data = coming$5$q;
        messages$5$read_address = read_address;
        kept$5$clock = clock;
        kept$5$d = messages$5$read_data;
        words$5 = kept$5$q;
    end
    
endmodule // top$pair$arbiter$a$messages


module top$pair$arbiter$a$messages$coming$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$coming$0


module top$pair$arbiter$a$messages$coming$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$coming$1


module top$pair$arbiter$a$messages$coming$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$coming$2


module top$pair$arbiter$a$messages$coming$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$coming$3


module top$pair$arbiter$a$messages$coming$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$coming$4


module top$pair$arbiter$a$messages$coming$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$coming$5


module top$pair$arbiter$a$messages$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$kept$0


module top$pair$arbiter$a$messages$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$kept$1


module top$pair$arbiter$a$messages$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$kept$2


module top$pair$arbiter$a$messages$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$kept$3


module top$pair$arbiter$a$messages$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$kept$4


module top$pair$arbiter$a$messages$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$kept$5


module top$pair$arbiter$a$messages$messages$0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$messages$messages$0


module top$pair$arbiter$a$messages$messages$1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$messages$messages$1


module top$pair$arbiter$a$messages$messages$2(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$messages$messages$2


module top$pair$arbiter$a$messages$messages$3(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$messages$messages$3


module top$pair$arbiter$a$messages$messages$4(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$messages$messages$4


module top$pair$arbiter$a$messages$messages$5(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$messages$messages$5


module top$pair$arbiter$a$messages$write_at(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$write_at


module top$pair$arbiter$a$messages$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$messages$writing


module top$pair$arbiter$a$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$over


module top$pair$arbiter$a$packets(clock,write,first_in,count_in,end_in,pop,valid,first,behind,end_at,is_full,is_half);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [63:0] first_in;
    input wire  [15:0] count_in;
    input wire  [9:0] end_in;
    input wire  pop;
    output reg  valid;
    output reg  [63:0] first;
    output reg  [63:0] behind;
    output reg  [9:0] end_at;
    output reg  is_full;
    output reg  is_half;
    
    // Stub signals
    reg  sequences$clock;
    reg  [5:0] sequences$read_address;
    wire  [63:0] sequences$read_data;
    reg  sequences$write;
    reg  [5:0] sequences$write_address;
    reg  [63:0] sequences$write_data;
    reg  places$clock;
    reg  [5:0] places$read_address;
    wire  [25:0] places$read_data;
    reg  places$write;
    reg  [5:0] places$write_address;
    reg  [25:0] places$write_data;
    reg  [6:0] filled$d;
    wire  [6:0] filled$q;
    reg  filled$clock;
    reg  [6:0] popped$d;
    wire  [6:0] popped$q;
    reg  popped$clock;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [63:0] rests$d;
    wire  [63:0] rests$q;
    reg  rests$clock;
    reg  [25:0] place_rests$d;
    wire  [25:0] place_rests$q;
    reg  place_rests$clock;
    reg  [63:0] of_first$d;
    wire  [63:0] of_first$q;
    reg  of_first$clock;
    reg  [63:0] of_behind$d;
    wire  [63:0] of_behind$q;
    reg  of_behind$clock;
    reg  [9:0] of_end$d;
    wire  [9:0] of_end$q;
    reg  of_end$clock;
    reg  [6:0] used$d;
    wire  [6:0] used$q;
    reg  used$clock;
    
    // Local signals
    reg  pops;
    
    // Sub module instances
    top$pair$arbiter$a$packets$sequences sequences(
        .clock(sequences$clock),
        .read_address(sequences$read_address),
        .read_data(sequences$read_data),
        .write(sequences$write),
        .write_address(sequences$write_address),
        .write_data(sequences$write_data)
    );
    top$pair$arbiter$a$packets$places places(
        .clock(places$clock),
        .read_address(places$read_address),
        .read_data(places$read_data),
        .write(places$write),
        .write_address(places$write_address),
        .write_data(places$write_data)
    );
    top$pair$arbiter$a$packets$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$pair$arbiter$a$packets$popped popped(
        .d(popped$d),
        .q(popped$q),
        .clock(popped$clock)
    );
    top$pair$arbiter$a$packets$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$pair$arbiter$a$packets$rests rests(
        .d(rests$d),
        .q(rests$q),
        .clock(rests$clock)
    );
    top$pair$arbiter$a$packets$place_rests place_rests(
        .d(place_rests$d),
        .q(place_rests$q),
        .clock(place_rests$clock)
    );
    top$pair$arbiter$a$packets$of_first of_first(
        .d(of_first$d),
        .q(of_first$q),
        .clock(of_first$clock)
    );
    top$pair$arbiter$a$packets$of_behind of_behind(
        .d(of_behind$d),
        .q(of_behind$q),
        .clock(of_behind$clock)
    );
    top$pair$arbiter$a$packets$of_end of_end(
        .d(of_end$d),
        .q(of_end$q),
        .clock(of_end$clock)
    );
    top$pair$arbiter$a$packets$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        popped$clock = clock;
        state$clock = clock;
        of_first$clock = clock;
        of_behind$clock = clock;
        of_end$clock = clock;
        filled$d = filled$q;
        popped$d = popped$q;
        state$d = state$q;
        of_first$d = of_first$q;
        of_behind$d = of_behind$q;
        of_end$d = of_end$q;
        rests$clock = clock;
        place_rests$clock = clock;
        used$clock = clock;
        rests$d = rests$q;
        place_rests$d = place_rests$q;
        used$d = used$q;
        sequences$clock = clock;
        places$clock = clock;
        pops = (state$q == ((32'h3) & 2'h3)) & pop;
        if (write & ~pops) begin
            used$d = used$q + ((32'h1) & 7'h7f);
        end
        if (pops & ~write) begin
            used$d = used$q - ((32'h1) & 7'h7f);
        end
        sequences$write = write;
        sequences$write_address = filled$q[(32'h0)+:(6)];
        sequences$write_data = first_in;
        sequences$read_address = popped$q[(32'h0)+:(6)];
        places$write = write;
        places$write_address = filled$q[(32'h0)+:(6)];
        places$write_data = (((count_in) & 26'h3ffffff) << ((32'ha) & 26'h3ffffff)) | ((end_in) & 26'h3ffffff);
        places$read_address = popped$q[(32'h0)+:(6)];
        if (write) begin
            filled$d = filled$q + ((32'h1) & 7'h7f);
        end
        rests$d = sequences$read_data;
        place_rests$d = places$read_data;
        if ((state$q == ((32'h0) & 2'h3)) & (used$q != ((32'h0) & 7'h7f))) begin
            state$d = ((32'h1) & 2'h3);
        end
        if (state$q == ((32'h1) & 2'h3)) begin
            state$d = ((32'h2) & 2'h3);
        end
        if (state$q == ((32'h2) & 2'h3)) begin
            of_first$d = rests$q;
            of_end$d = place_rests$q[(32'h0)+:(10)];
            of_behind$d = rests$q + ((place_rests$q[(32'ha)+:(16)]) & 64'hffffffffffffffff);
            state$d = ((32'h3) & 2'h3);
        end
        if (pops) begin
            popped$d = popped$q + ((32'h1) & 7'h7f);
            state$d = ((32'h0) & 2'h3);
        end
        valid = state$q == ((32'h3) & 2'h3);
        first = of_first$q;
        behind = of_behind$q;
        end_at = of_end$q;
        is_full = used$q[32'h6];
        is_half = used$q[32'h6] | used$q[32'h5];
    end
    
endmodule // top$pair$arbiter$a$packets


module top$pair$arbiter$a$packets$filled(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$filled


module top$pair$arbiter$a$packets$of_behind(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$of_behind


module top$pair$arbiter$a$packets$of_end(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$of_end


module top$pair$arbiter$a$packets$of_first(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$of_first


module top$pair$arbiter$a$packets$place_rests(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$place_rests


module top$pair$arbiter$a$packets$places(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [25:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [25:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [25:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$packets$places


module top$pair$arbiter$a$packets$popped(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$popped


module top$pair$arbiter$a$packets$rests(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$rests


module top$pair$arbiter$a$packets$sequences(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$a$packets$sequences


module top$pair$arbiter$a$packets$state(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$state


module top$pair$arbiter$a$packets$used(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$packets$used


module top$pair$arbiter$a$press(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$press


module top$pair$arbiter$a$sound(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$a$sound


module top$pair$arbiter$b(clock,m_valid,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,f_valid,f_class,f_sequence,f_count,pop,read,head_valid,head_sequence,head_next,head_begin,head_end,words$0,words$1,words$2,words$3,words$4,words$5,pressed,lost);
    
    // Module arguments
    input wire  clock;
    input wire  m_valid;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  f_valid;
    input wire  [3:0] f_class;
    input wire  [63:0] f_sequence;
    input wire  [15:0] f_count;
    input wire  pop;
    input wire  [8:0] read;
    output reg  head_valid;
    output reg  [63:0] head_sequence;
    output reg  [63:0] head_next;
    output reg  [9:0] head_begin;
    output reg  [9:0] head_end;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    output reg  pressed;
    output reg  lost;
    
    // Stub signals
    reg  messages$clock;
    reg  messages$write;
    reg  [8:0] messages$write_address;
    reg  [63:0] messages$words_in$0;
    reg  [63:0] messages$words_in$1;
    reg  [63:0] messages$words_in$2;
    reg  [63:0] messages$words_in$3;
    reg  [63:0] messages$words_in$4;
    reg  [63:0] messages$words_in$5;
    reg  [8:0] messages$read_address;
    wire  [63:0] messages$words$0;
    wire  [63:0] messages$words$1;
    wire  [63:0] messages$words$2;
    wire  [63:0] messages$words$3;
    wire  [63:0] messages$words$4;
    wire  [63:0] messages$words$5;
    reg  packets$clock;
    reg  packets$write;
    reg  [63:0] packets$first_in;
    reg  [15:0] packets$count_in;
    reg  [9:0] packets$end_in;
    reg  packets$pop;
    wire  packets$valid;
    wire  [63:0] packets$first;
    wire  [63:0] packets$behind;
    wire  [9:0] packets$end_at;
    wire  packets$is_full;
    wire  packets$is_half;
    reg  [9:0] filled$d;
    wire  [9:0] filled$q;
    reg  filled$clock;
    reg  [9:0] sound$d;
    wire  [9:0] sound$q;
    reg  sound$clock;
    reg  [9:0] begin_at$d;
    wire  [9:0] begin_at$q;
    reg  begin_at$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    reg  press$d;
    wire  press$q;
    reg  press$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    
    // Local signals
    reg  [9:0] used;
    reg  is_sound;
    reg  keep;
    
    // Sub module instances
    top$pair$arbiter$b$messages messages(
        .clock(messages$clock),
        .write(messages$write),
        .write_address(messages$write_address),
        .words_in$0(messages$words_in$0),
        .words_in$1(messages$words_in$1),
        .words_in$2(messages$words_in$2),
        .words_in$3(messages$words_in$3),
        .words_in$4(messages$words_in$4),
        .words_in$5(messages$words_in$5),
        .read_address(messages$read_address),
        .words$0(messages$words$0),
        .words$1(messages$words$1),
        .words$2(messages$words$2),
        .words$3(messages$words$3),
        .words$4(messages$words$4),
        .words$5(messages$words$5)
    );
    top$pair$arbiter$b$packets packets(
        .clock(packets$clock),
        .write(packets$write),
        .first_in(packets$first_in),
        .count_in(packets$count_in),
        .end_in(packets$end_in),
        .pop(packets$pop),
        .valid(packets$valid),
        .first(packets$first),
        .behind(packets$behind),
        .end_at(packets$end_at),
        .is_full(packets$is_full),
        .is_half(packets$is_half)
    );
    top$pair$arbiter$b$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$pair$arbiter$b$sound sound(
        .d(sound$d),
        .q(sound$q),
        .clock(sound$clock)
    );
    top$pair$arbiter$b$begin_at begin_at(
        .d(begin_at$d),
        .q(begin_at$q),
        .clock(begin_at$clock)
    );
    top$pair$arbiter$b$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    top$pair$arbiter$b$press press(
        .d(press$d),
        .q(press$q),
        .clock(press$clock)
    );
    top$pair$arbiter$b$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        sound$clock = clock;
        begin_at$clock = clock;
        over$clock = clock;
        press$clock = clock;
        is_lost$clock = clock;
        filled$d = filled$q;
        sound$d = sound$q;
        begin_at$d = begin_at$q;
        over$d = over$q;
        press$d = press$q;
        is_lost$d = is_lost$q;
        messages$clock = clock;
        packets$clock = clock;
        used = filled$q - begin_at$q;
        press$d = (used[32'h9] | used[32'h8]) | packets$is_half;
        messages$words_in$0 = words_in$0;
        words$0 = messages$words$0;
        messages$words_in$1 = words_in$1;
        words$1 = messages$words$1;
        messages$words_in$2 = words_in$2;
        words$2 = messages$words$2;
        messages$words_in$3 = words_in$3;
        words$3 = messages$words$3;
        messages$words_in$4 = words_in$4;
        words$4 = messages$words$4;
        messages$words_in$5 = words_in$5;
        words$5 = messages$words$5;
        messages$write = m_valid & ~used[32'h9];
        messages$write_address = filled$q[(32'h0)+:(9)];
        messages$read_address = read;
        if (m_valid) begin
            if (used[32'h9]) begin
                over$d = 1'b1;
            end
            else begin
                filled$d = filled$q + ((32'h1) & 10'h3ff);
            end
        end
        is_sound = f_valid & (f_class >= ((32'hd) & 4'hf));
        keep = is_sound & ((~over$q) & ~packets$is_full);
        is_lost$d = is_sound & ~keep;
        if (f_valid) begin
            over$d = 1'b0;
            if (keep) begin
                sound$d = filled$q;
            end
            else begin
                filled$d = sound$q;
            end
        end
        packets$write = keep;
        packets$first_in = f_sequence;
        packets$end_in = filled$q;
        packets$count_in = ((32'h0) & 16'hffff);
        if (f_class == ((32'hd) & 4'hf)) begin
            packets$count_in = f_count;
        end
        packets$pop = pop;
        if (packets$valid & pop) begin
            begin_at$d = packets$end_at;
        end
        head_valid = packets$valid;
        head_sequence = packets$first;
        head_next = packets$behind;
        head_begin = begin_at$q;
        head_end = packets$end_at;
        pressed = press$q;
        lost = is_lost$q;
    end
    
endmodule // top$pair$arbiter$b


module top$pair$arbiter$b$begin_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$begin_at


module top$pair$arbiter$b$filled(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$filled


module top$pair$arbiter$b$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$is_lost


module top$pair$arbiter$b$messages(clock,write,write_address,words_in$0,words_in$1,words_in$2,words_in$3,words_in$4,words_in$5,read_address,words$0,words$1,words$2,words$3,words$4,words$5);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] words_in$0;
    input wire  [63:0] words_in$1;
    input wire  [63:0] words_in$2;
    input wire  [63:0] words_in$3;
    input wire  [63:0] words_in$4;
    input wire  [63:0] words_in$5;
    input wire  [8:0] read_address;
    output reg  [63:0] words$0;
    output reg  [63:0] words$1;
    output reg  [63:0] words$2;
    output reg  [63:0] words$3;
    output reg  [63:0] words$4;
    output reg  [63:0] words$5;
    
    // Stub signals
    reg  messages$0$clock;
    reg  [8:0] messages$0$read_address;
    wire  [63:0] messages$0$read_data;
    reg  messages$0$write;
    reg  [8:0] messages$0$write_address;
    reg  [63:0] messages$0$write_data;
    reg  messages$1$clock;
    reg  [8:0] messages$1$read_address;
    wire  [63:0] messages$1$read_data;
    reg  messages$1$write;
    reg  [8:0] messages$1$write_address;
    reg  [63:0] messages$1$write_data;
    reg  messages$2$clock;
    reg  [8:0] messages$2$read_address;
    wire  [63:0] messages$2$read_data;
    reg  messages$2$write;
    reg  [8:0] messages$2$write_address;
    reg  [63:0] messages$2$write_data;
    reg  messages$3$clock;
    reg  [8:0] messages$3$read_address;
    wire  [63:0] messages$3$read_data;
    reg  messages$3$write;
    reg  [8:0] messages$3$write_address;
    reg  [63:0] messages$3$write_data;
    reg  messages$4$clock;
    reg  [8:0] messages$4$read_address;
    wire  [63:0] messages$4$read_data;
    reg  messages$4$write;
    reg  [8:0] messages$4$write_address;
    reg  [63:0] messages$4$write_data;
    reg  messages$5$clock;
    reg  [8:0] messages$5$read_address;
    wire  [63:0] messages$5$read_data;
    reg  messages$5$write;
    reg  [8:0] messages$5$write_address;
    reg  [63:0] messages$5$write_data;
    reg  [63:0] kept$0$d;
    wire  [63:0] kept$0$q;
    reg  kept$0$clock;
    reg  [63:0] kept$1$d;
    wire  [63:0] kept$1$q;
    reg  kept$1$clock;
    reg  [63:0] kept$2$d;
    wire  [63:0] kept$2$q;
    reg  kept$2$clock;
    reg  [63:0] kept$3$d;
    wire  [63:0] kept$3$q;
    reg  kept$3$clock;
    reg  [63:0] kept$4$d;
    wire  [63:0] kept$4$q;
    reg  kept$4$clock;
    reg  [63:0] kept$5$d;
    wire  [63:0] kept$5$q;
    reg  kept$5$clock;
    reg  writing$d;
    wire  writing$q;
    reg  writing$clock;
    reg  [8:0] write_at$d;
    wire  [8:0] write_at$q;
    reg  write_at$clock;
    reg  [63:0] coming$0$d;
    wire  [63:0] coming$0$q;
    reg  coming$0$clock;
    reg  [63:0] coming$1$d;
    wire  [63:0] coming$1$q;
    reg  coming$1$clock;
    reg  [63:0] coming$2$d;
    wire  [63:0] coming$2$q;
    reg  coming$2$clock;
    reg  [63:0] coming$3$d;
    wire  [63:0] coming$3$q;
    reg  coming$3$clock;
    reg  [63:0] coming$4$d;
    wire  [63:0] coming$4$q;
    reg  coming$4$clock;
    reg  [63:0] coming$5$d;
    wire  [63:0] coming$5$q;
    reg  coming$5$clock;
    
    // Sub module instances
    top$pair$arbiter$b$messages$messages$0 messages$0(
        .clock(messages$0$clock),
        .read_address(messages$0$read_address),
        .read_data(messages$0$read_data),
        .write(messages$0$write),
        .write_address(messages$0$write_address),
        .write_data(messages$0$write_data)
    );
    top$pair$arbiter$b$messages$messages$1 messages$1(
        .clock(messages$1$clock),
        .read_address(messages$1$read_address),
        .read_data(messages$1$read_data),
        .write(messages$1$write),
        .write_address(messages$1$write_address),
        .write_data(messages$1$write_data)
    );
    top$pair$arbiter$b$messages$messages$2 messages$2(
        .clock(messages$2$clock),
        .read_address(messages$2$read_address),
        .read_data(messages$2$read_data),
        .write(messages$2$write),
        .write_address(messages$2$write_address),
        .write_data(messages$2$write_data)
    );
    top$pair$arbiter$b$messages$messages$3 messages$3(
        .clock(messages$3$clock),
        .read_address(messages$3$read_address),
        .read_data(messages$3$read_data),
        .write(messages$3$write),
        .write_address(messages$3$write_address),
        .write_data(messages$3$write_data)
    );
    top$pair$arbiter$b$messages$messages$4 messages$4(
        .clock(messages$4$clock),
        .read_address(messages$4$read_address),
        .read_data(messages$4$read_data),
        .write(messages$4$write),
        .write_address(messages$4$write_address),
        .write_data(messages$4$write_data)
    );
    top$pair$arbiter$b$messages$messages$5 messages$5(
        .clock(messages$5$clock),
        .read_address(messages$5$read_address),
        .read_data(messages$5$read_data),
        .write(messages$5$write),
        .write_address(messages$5$write_address),
        .write_data(messages$5$write_data)
    );
    top$pair$arbiter$b$messages$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$pair$arbiter$b$messages$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$pair$arbiter$b$messages$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$pair$arbiter$b$messages$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$pair$arbiter$b$messages$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$pair$arbiter$b$messages$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$pair$arbiter$b$messages$writing writing(
        .d(writing$d),
        .q(writing$q),
        .clock(writing$clock)
    );
    top$pair$arbiter$b$messages$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$pair$arbiter$b$messages$coming$0 coming$0(
        .d(coming$0$d),
        .q(coming$0$q),
        .clock(coming$0$clock)
    );
    top$pair$arbiter$b$messages$coming$1 coming$1(
        .d(coming$1$d),
        .q(coming$1$q),
        .clock(coming$1$clock)
    );
    top$pair$arbiter$b$messages$coming$2 coming$2(
        .d(coming$2$d),
        .q(coming$2$q),
        .clock(coming$2$clock)
    );
    top$pair$arbiter$b$messages$coming$3 coming$3(
        .d(coming$3$d),
        .q(coming$3$q),
        .clock(coming$3$clock)
    );
    top$pair$arbiter$b$messages$coming$4 coming$4(
        .d(coming$4$d),
        .q(coming$4$q),
        .clock(coming$4$clock)
    );
    top$pair$arbiter$b$messages$coming$5 coming$5(
        .d(coming$5$d),
        .q(coming$5$q),
        .clock(coming$5$clock)
    );
    
    // Update code
    always @(*) begin
        writing$clock = clock;
        write_at$clock = clock;
        writing$d = writing$q;
        write_at$d = write_at$q;
        writing$d = write;
        write_at$d = write_address;
        coming$0$clock = clock;
        coming$0$d = words_in$0;
        messages$0$clock = clock;
        messages$0$write = writing$q;
        messages$0$write_address = write_at$q;
        messages$0$write_data = coming$0$q;
        messages$0$read_address = read_address;
        kept$0$clock = clock;
        kept$0$d = messages$0$read_data;
        words$0 = kept$0$q;
        coming$1$clock = clock;
        coming$1$d = words_in$1;
        messages$1$clock = clock;
        messages$1$write = writing$q;
        messages$1$write_address = write_at$q;
        messages$1$write_data = coming$1$q;
        messages$1$read_address = read_address;
        kept$1$clock = clock;
        kept$1$d = messages$1$read_data;
        words$1 = kept$1$q;
        coming$2$clock = clock;
        coming$2$d = words_in$2;
        messages$2$clock = clock;
        messages$2$write = writing$q;
        messages$2$write_address = write_at$q;
        messages$2$write_data = coming$2$q;
        messages$2$read_address = read_address;
        kept$2$clock = clock;
        kept$2$d = messages$2$read_data;
        words$2 = kept$2$q;
        coming$3$clock = clock;
        coming$3$d = words_in$3;
        messages$3$clock = clock;
        messages$3$write = writing$q;
        messages$3$write_address = write_at$q;
        messages$3$write_data = coming$3$q;
        messages$3$read_address = read_address;
        kept$3$clock = clock;
        kept$3$d = messages$3$read_data;
        words$3 = kept$3$q;
        coming$4$clock = clock;
        coming$4$d = words_in$4;
        messages$4$clock = clock;
        messages$4$write = writing$q;
        messages$4$write_address = write_at$q;
        messages$4$write_data = coming$4$q;
        messages$4$read_address = read_address;
        kept$4$clock = clock;
        kept$4$d = messages$4$read_data;
        words$4 = kept$4$q;
        coming$5$clock = clock;
        coming$5$d = words_in$5;
        messages$5$clock = clock;
        messages$5$write = writing$q;
        messages$5$write_address = write_at$q;
        messages$5$write_data = coming$5$q;
        messages$5$read_address = read_address;
        kept$5$clock = clock;
        kept$5$d = messages$5$read_data;
        words$5 = kept$5$q;
    end
    
endmodule // top$pair$arbiter$b$messages


module top$pair$arbiter$b$messages$coming$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$coming$0


module top$pair$arbiter$b$messages$coming$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$coming$1


module top$pair$arbiter$b$messages$coming$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$coming$2


module top$pair$arbiter$b$messages$coming$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$coming$3


module top$pair$arbiter$b$messages$coming$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$coming$4


module top$pair$arbiter$b$messages$coming$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$coming$5


module top$pair$arbiter$b$messages$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$kept$0


module top$pair$arbiter$b$messages$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$kept$1


module top$pair$arbiter$b$messages$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$kept$2


module top$pair$arbiter$b$messages$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$kept$3


module top$pair$arbiter$b$messages$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$kept$4


module top$pair$arbiter$b$messages$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$kept$5


module top$pair$arbiter$b$messages$messages$0(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$messages$messages$0


module top$pair$arbiter$b$messages$messages$1(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$messages$messages$1


module top$pair$arbiter$b$messages$messages$2(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$messages$messages$2


module top$pair$arbiter$b$messages$messages$3(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$messages$messages$3


module top$pair$arbiter$b$messages$messages$4(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$messages$messages$4


module top$pair$arbiter$b$messages$messages$5(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [8:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:511];
    integer row;
    initial begin
        for (row = 0; row <= 511; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$messages$messages$5


module top$pair$arbiter$b$messages$write_at(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$write_at


module top$pair$arbiter$b$messages$writing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$messages$writing


module top$pair$arbiter$b$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$over


module top$pair$arbiter$b$packets(clock,write,first_in,count_in,end_in,pop,valid,first,behind,end_at,is_full,is_half);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [63:0] first_in;
    input wire  [15:0] count_in;
    input wire  [9:0] end_in;
    input wire  pop;
    output reg  valid;
    output reg  [63:0] first;
    output reg  [63:0] behind;
    output reg  [9:0] end_at;
    output reg  is_full;
    output reg  is_half;
    
    // Stub signals
    reg  sequences$clock;
    reg  [5:0] sequences$read_address;
    wire  [63:0] sequences$read_data;
    reg  sequences$write;
    reg  [5:0] sequences$write_address;
    reg  [63:0] sequences$write_data;
    reg  places$clock;
    reg  [5:0] places$read_address;
    wire  [25:0] places$read_data;
    reg  places$write;
    reg  [5:0] places$write_address;
    reg  [25:0] places$write_data;
    reg  [6:0] filled$d;
    wire  [6:0] filled$q;
    reg  filled$clock;
    reg  [6:0] popped$d;
    wire  [6:0] popped$q;
    reg  popped$clock;
    reg  [1:0] state$d;
    wire  [1:0] state$q;
    reg  state$clock;
    reg  [63:0] rests$d;
    wire  [63:0] rests$q;
    reg  rests$clock;
    reg  [25:0] place_rests$d;
    wire  [25:0] place_rests$q;
    reg  place_rests$clock;
    reg  [63:0] of_first$d;
    wire  [63:0] of_first$q;
    reg  of_first$clock;
    reg  [63:0] of_behind$d;
    wire  [63:0] of_behind$q;
    reg  of_behind$clock;
    reg  [9:0] of_end$d;
    wire  [9:0] of_end$q;
    reg  of_end$clock;
    reg  [6:0] used$d;
    wire  [6:0] used$q;
    reg  used$clock;
    
    // Local signals
    reg  pops;
    
    // Sub module instances
    top$pair$arbiter$b$packets$sequences sequences(
        .clock(sequences$clock),
        .read_address(sequences$read_address),
        .read_data(sequences$read_data),
        .write(sequences$write),
        .write_address(sequences$write_address),
        .write_data(sequences$write_data)
    );
    top$pair$arbiter$b$packets$places places(
        .clock(places$clock),
        .read_address(places$read_address),
        .read_data(places$read_data),
        .write(places$write),
        .write_address(places$write_address),
        .write_data(places$write_data)
    );
    top$pair$arbiter$b$packets$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    top$pair$arbiter$b$packets$popped popped(
        .d(popped$d),
        .q(popped$q),
        .clock(popped$clock)
    );
    top$pair$arbiter$b$packets$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$pair$arbiter$b$packets$rests rests(
        .d(rests$d),
        .q(rests$q),
        .clock(rests$clock)
    );
    top$pair$arbiter$b$packets$place_rests place_rests(
        .d(place_rests$d),
        .q(place_rests$q),
        .clock(place_rests$clock)
    );
    top$pair$arbiter$b$packets$of_first of_first(
        .d(of_first$d),
        .q(of_first$q),
        .clock(of_first$clock)
    );
    top$pair$arbiter$b$packets$of_behind of_behind(
        .d(of_behind$d),
        .q(of_behind$q),
        .clock(of_behind$clock)
    );
    top$pair$arbiter$b$packets$of_end of_end(
        .d(of_end$d),
        .q(of_end$q),
        .clock(of_end$clock)
    );
    top$pair$arbiter$b$packets$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    
    // Update code
    always @(*) begin
        filled$clock = clock;
        popped$clock = clock;
        state$clock = clock;
        of_first$clock = clock;
        of_behind$clock = clock;
        of_end$clock = clock;
        filled$d = filled$q;
        popped$d = popped$q;
        state$d = state$q;
        of_first$d = of_first$q;
        of_behind$d = of_behind$q;
        of_end$d = of_end$q;
        rests$clock = clock;
        place_rests$clock = clock;
        used$clock = clock;
        rests$d = rests$q;
        place_rests$d = place_rests$q;
        used$d = used$q;
        sequences$clock = clock;
        places$clock = clock;
        pops = (state$q == ((32'h3) & 2'h3)) & pop;
        if (write & ~pops) begin
            used$d = used$q + ((32'h1) & 7'h7f);
        end
        if (pops & ~write) begin
            used$d = used$q - ((32'h1) & 7'h7f);
        end
        sequences$write = write;
        sequences$write_address = filled$q[(32'h0)+:(6)];
        sequences$write_data = first_in;
        sequences$read_address = popped$q[(32'h0)+:(6)];
        places$write = write;
        places$write_address = filled$q[(32'h0)+:(6)];
        places$write_data = (((count_in) & 26'h3ffffff) << ((32'ha) & 26'h3ffffff)) | ((end_in) & 26'h3ffffff);
        places$read_address = popped$q[(32'h0)+:(6)];
        if (write) begin
            filled$d = filled$q + ((32'h1) & 7'h7f);
        end
        rests$d = sequences$read_data;
        place_rests$d = places$read_data;
        if ((state$q == ((32'h0) & 2'h3)) & (used$q != ((32'h0) & 7'h7f))) begin
            state$d = ((32'h1) & 2'h3);
        end
        if (state$q == ((32'h1) & 2'h3)) begin
            state$d = ((32'h2) & 2'h3);
        end
        if (state$q == ((32'h2) & 2'h3)) begin
            of_first$d = rests$q;
            of_end$d = place_rests$q[(32'h0)+:(10)];
            of_behind$d = rests$q + ((place_rests$q[(32'ha)+:(16)]) & 64'hffffffffffffffff);
            state$d = ((32'h3) & 2'h3);
        end
        if (pops) begin
            popped$d = popped$q + ((32'h1) & 7'h7f);
            state$d = ((32'h0) & 2'h3);
        end
        valid = state$q == ((32'h3) & 2'h3);
        first = of_first$q;
        behind = of_behind$q;
        end_at = of_end$q;
        is_full = used$q[32'h6];
        is_half = used$q[32'h6] | used$q[32'h5];
    end
    
endmodule // top$pair$arbiter$b$packets


module top$pair$arbiter$b$packets$filled(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$filled


module top$pair$arbiter$b$packets$of_behind(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$of_behind


module top$pair$arbiter$b$packets$of_end(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$of_end


module top$pair$arbiter$b$packets$of_first(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$of_first


module top$pair$arbiter$b$packets$place_rests(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$place_rests


module top$pair$arbiter$b$packets$places(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [25:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [25:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [25:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$packets$places


module top$pair$arbiter$b$packets$popped(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$popped


module top$pair$arbiter$b$packets$rests(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$rests


module top$pair$arbiter$b$packets$sequences(clock,read_address,read_data,write,write_address,write_data);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] read_address;
    output reg  [63:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [63:0] write_data;
    
    // Update code (custom)
    (* no_rw_check *) reg [63:0] mem [0:63];
    integer row;
    initial begin
        for (row = 0; row <= 63; row = row + 1) mem[row] = 0;
        read_data = 0;
    end
    always @(posedge clock) begin
        read_data <= mem[read_address];
        if (write) mem[write_address] <= write_data;
    `ifndef SYNTHESIS
        if (write && write_address == read_address) read_data <= ~mem[read_address];
    `endif
    end
endmodule // top$pair$arbiter$b$packets$sequences


module top$pair$arbiter$b$packets$state(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$state


module top$pair$arbiter$b$packets$used(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$packets$used


module top$pair$arbiter$b$press(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$press


module top$pair$arbiter$b$sound(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$b$sound


module top$pair$arbiter$emitter(clock,restart,emit,begin_at,end_at,first,skip,number,ready,read,valid,sequence_no,done);
    
    // Module arguments
    input wire  clock;
    input wire  restart;
    input wire  emit;
    input wire  [9:0] begin_at;
    input wire  [9:0] end_at;
    input wire  [63:0] first;
    input wire  [15:0] skip;
    input wire  [15:0] number;
    input wire  ready;
    output reg  [8:0] read;
    output reg  valid;
    output reg  [63:0] sequence_no;
    output reg  done;
    
    // Stub signals
    reg  [9:0] at$d;
    wire  [9:0] at$q;
    reg  at$clock;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  is_end$d;
    wire  is_end$q;
    reg  is_end$clock;
    reg  is_end_next$d;
    wire  is_end_next$q;
    reg  is_end_next$clock;
    reg  is_new$d;
    wire  is_new$q;
    reg  is_new$clock;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [63:0] number_sum$d;
    wire  [63:0] number_sum$q;
    reg  number_sum$clock;
    
    // Local signals
    reg  [9:0] after;
    reg  moves;
    
    // Sub module instances
    top$pair$arbiter$emitter$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$pair$arbiter$emitter$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$pair$arbiter$emitter$is_end is_end(
        .d(is_end$d),
        .q(is_end$q),
        .clock(is_end$clock)
    );
    top$pair$arbiter$emitter$is_end_next is_end_next(
        .d(is_end_next$d),
        .q(is_end_next$q),
        .clock(is_end_next$clock)
    );
    top$pair$arbiter$emitter$is_new is_new(
        .d(is_new$d),
        .q(is_new$q),
        .clock(is_new$clock)
    );
    top$pair$arbiter$emitter$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$pair$arbiter$emitter$number_sum number_sum(
        .d(number_sum$d),
        .q(number_sum$q),
        .clock(number_sum$clock)
    );
    
    // Update code
    always @(*) begin
        at$clock = clock;
        state$clock = clock;
        is_new$clock = clock;
        is_done$clock = clock;
        number_sum$clock = clock;
        is_end$clock = clock;
        is_end_next$clock = clock;
        at$d = at$q;
        state$d = state$q;
        is_new$d = is_new$q;
        is_done$d = is_done$q;
        number_sum$d = number_sum$q;
        is_end$d = is_end$q;
        is_end_next$d = is_end_next$q;
        after = at$q + ((32'h1) & 10'h3ff);
        moves = (state$q == ((32'h4) & 3'h7)) & (ready | ~is_new$q);
        is_done$d = 1'b0;
        if ((emit & ~is_done$q) & (state$q == ((32'h0) & 3'h7))) begin
            at$d = begin_at;
            state$d = ((32'h6) & 3'h7);
        end
        is_end_next$d = after == end_at;
        if (state$q == ((32'h6) & 3'h7)) begin
            is_end$d = at$q == end_at;
            state$d = ((32'h5) & 3'h7);
        end
        if (state$q == ((32'h5) & 3'h7)) begin
            state$d = ((32'h1) & 3'h7);
            if (is_end$q) begin
                state$d = ((32'h0) & 3'h7);
                is_done$d = 1'b1;
            end
        end
        if (state$q == ((32'h1) & 3'h7)) begin
            state$d = ((32'h2) & 3'h7);
        end
        if (state$q == ((32'h2) & 3'h7)) begin
            state$d = ((32'h3) & 3'h7);
        end
        if (state$q == ((32'h3) & 3'h7)) begin
            is_new$d = number >= skip;
            number_sum$d = first + ((number) & 64'hffffffffffffffff);
            state$d = ((32'h4) & 3'h7);
        end
        if (moves) begin
            at$d = after;
            is_end$d = is_end_next$q;
            state$d = ((32'h5) & 3'h7);
        end
        if (restart) begin
            state$d = ((32'h0) & 3'h7);
            is_done$d = 1'b0;
        end
        done = is_done$q;
        read = at$q[(32'h0)+:(9)];
        valid = (state$q == ((32'h4) & 3'h7)) & is_new$q;
        sequence_no = number_sum$q;
    end
    
endmodule // top$pair$arbiter$emitter


module top$pair$arbiter$emitter$at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$at


module top$pair$arbiter$emitter$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$is_done


module top$pair$arbiter$emitter$is_end(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$is_end


module top$pair$arbiter$emitter$is_end_next(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$is_end_next


module top$pair$arbiter$emitter$is_new(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$is_new


module top$pair$arbiter$emitter$number_sum(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$number_sum


module top$pair$arbiter$emitter$state(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$emitter$state


module top$pair$arbiter$turn(clock,restart,restart_at,wait_cycles,head_valid$0,head_valid$1,head_sequence$0,head_sequence$1,head_next$0,head_next$1,pressed$0,pressed$1,emitted,emit,of_b,skip,pop$0,pop$1,lost,lost_from,lost_to);
    
    // Module arguments
    input wire  clock;
    input wire  restart;
    input wire  [63:0] restart_at;
    input wire  [23:0] wait_cycles;
    input wire  head_valid$0;
    input wire  head_valid$1;
    input wire  [63:0] head_sequence$0;
    input wire  [63:0] head_sequence$1;
    input wire  [63:0] head_next$0;
    input wire  [63:0] head_next$1;
    input wire  pressed$0;
    input wire  pressed$1;
    input wire  emitted;
    output reg  emit;
    output reg  of_b;
    output reg  [15:0] skip;
    output reg  pop$0;
    output reg  pop$1;
    output reg  lost;
    output reg  [63:0] lost_from;
    output reg  [63:0] lost_to;
    
    // Stub signals
    reg  places$0$clock;
    reg  places$0$head_valid;
    reg  [63:0] places$0$first;
    reg  [63:0] places$0$behind;
    reg  [63:0] places$0$expected;
    wire  places$0$old;
    wire  places$0$now;
    wire  places$0$ahead;
    wire  [15:0] places$0$skip;
    reg  places$1$clock;
    reg  places$1$head_valid;
    reg  [63:0] places$1$first;
    reg  [63:0] places$1$behind;
    reg  [63:0] places$1$expected;
    wire  places$1$old;
    wire  places$1$now;
    wire  places$1$ahead;
    wire  [15:0] places$1$skip;
    reg  patience$clock;
    reg  patience$waits;
    reg  [23:0] patience$cycles;
    wire  patience$late;
    reg  choice$clock;
    reg  choice$old$0;
    reg  choice$old$1;
    reg  choice$now$0;
    reg  choice$now$1;
    reg  choice$ahead$0;
    reg  choice$ahead$1;
    reg  [15:0] choice$skip$0;
    reg  [15:0] choice$skip$1;
    reg  choice$pressed$0;
    reg  choice$pressed$1;
    reg  choice$b_first;
    reg  choice$late;
    wire  choice$acts;
    wire  choice$drops$0;
    wire  choice$drops$1;
    wire  choice$accepts;
    wire  choice$to_b;
    wire  [15:0] choice$seen;
    wire  choice$loses;
    wire  choice$jumps_to_b;
    reg  [63:0] expected$d;
    wire  [63:0] expected$q;
    reg  expected$clock;
    reg  [1:0] settled$d;
    wire  [1:0] settled$q;
    reg  settled$clock;
    reg  emitting$d;
    wire  emitting$q;
    reg  emitting$clock;
    reg  is_b$d;
    wire  is_b$q;
    reg  is_b$clock;
    reg  [15:0] seen$d;
    wire  [15:0] seen$q;
    reg  seen$clock;
    reg  is_lost$d;
    wire  is_lost$q;
    reg  is_lost$clock;
    reg  jumps$d;
    wire  jumps$q;
    reg  jumps$clock;
    reg  [63:0] from$d;
    wire  [63:0] from$q;
    reg  from$clock;
    reg  [63:0] to$d;
    wire  [63:0] to$q;
    reg  to$clock;
    reg  [63:0] behind$d;
    wire  [63:0] behind$q;
    reg  behind$clock;
    
    // Local signals
    reg  decides;
    reg  ahead;
    
    // Sub module instances
    top$pair$arbiter$turn$places$0 places$0(
        .clock(places$0$clock),
        .head_valid(places$0$head_valid),
        .first(places$0$first),
        .behind(places$0$behind),
        .expected(places$0$expected),
        .old(places$0$old),
        .now(places$0$now),
        .ahead(places$0$ahead),
        .skip(places$0$skip)
    );
    top$pair$arbiter$turn$places$1 places$1(
        .clock(places$1$clock),
        .head_valid(places$1$head_valid),
        .first(places$1$first),
        .behind(places$1$behind),
        .expected(places$1$expected),
        .old(places$1$old),
        .now(places$1$now),
        .ahead(places$1$ahead),
        .skip(places$1$skip)
    );
    top$pair$arbiter$turn$patience patience(
        .clock(patience$clock),
        .waits(patience$waits),
        .cycles(patience$cycles),
        .late(patience$late)
    );
    top$pair$arbiter$turn$choice choice(
        .clock(choice$clock),
        .old$0(choice$old$0),
        .old$1(choice$old$1),
        .now$0(choice$now$0),
        .now$1(choice$now$1),
        .ahead$0(choice$ahead$0),
        .ahead$1(choice$ahead$1),
        .skip$0(choice$skip$0),
        .skip$1(choice$skip$1),
        .pressed$0(choice$pressed$0),
        .pressed$1(choice$pressed$1),
        .b_first(choice$b_first),
        .late(choice$late),
        .acts(choice$acts),
        .drops$0(choice$drops$0),
        .drops$1(choice$drops$1),
        .accepts(choice$accepts),
        .to_b(choice$to_b),
        .seen(choice$seen),
        .loses(choice$loses),
        .jumps_to_b(choice$jumps_to_b)
    );
    top$pair$arbiter$turn$expected expected(
        .d(expected$d),
        .q(expected$q),
        .clock(expected$clock)
    );
    top$pair$arbiter$turn$settled settled(
        .d(settled$d),
        .q(settled$q),
        .clock(settled$clock)
    );
    top$pair$arbiter$turn$emitting emitting(
        .d(emitting$d),
        .q(emitting$q),
        .clock(emitting$clock)
    );
    top$pair$arbiter$turn$is_b is_b(
        .d(is_b$d),
        .q(is_b$q),
        .clock(is_b$clock)
    );
    top$pair$arbiter$turn$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    top$pair$arbiter$turn$is_lost is_lost(
        .d(is_lost$d),
        .q(is_lost$q),
        .clock(is_lost$clock)
    );
    top$pair$arbiter$turn$jumps jumps(
        .d(jumps$d),
        .q(jumps$q),
        .clock(jumps$clock)
    );
    top$pair$arbiter$turn$from from(
        .d(from$d),
        .q(from$q),
        .clock(from$clock)
    );
    top$pair$arbiter$turn$to to(
        .d(to$d),
        .q(to$q),
        .clock(to$clock)
    );
    top$pair$arbiter$turn$behind behind(
        .d(behind$d),
        .q(behind$q),
        .clock(behind$clock)
    );
    
    // Update code
    always @(*) begin
        expected$clock = clock;
        settled$clock = clock;
        emitting$clock = clock;
        is_b$clock = clock;
        seen$clock = clock;
        expected$d = expected$q;
        settled$d = settled$q;
        emitting$d = emitting$q;
        is_b$d = is_b$q;
        seen$d = seen$q;
        is_lost$clock = clock;
        jumps$clock = clock;
        from$clock = clock;
        to$clock = clock;
        behind$clock = clock;
        is_lost$d = is_lost$q;
        jumps$d = jumps$q;
        from$d = from$q;
        to$d = to$q;
        behind$d = behind$q;
        patience$clock = clock;
        choice$clock = clock;
        settled$d = (settled$q << ((32'h1) & 2'h3)) | ((32'h1) & 2'h3);
        decides = settled$q[32'h1] & ~emitting$q;
        places$0$clock = clock;
        places$0$head_valid = head_valid$0;
        places$0$first = head_sequence$0;
        places$0$behind = head_next$0;
        places$0$expected = expected$q;
        choice$old$0 = places$0$old;
        choice$now$0 = places$0$now;
        choice$ahead$0 = places$0$ahead;
        choice$skip$0 = places$0$skip;
        choice$pressed$0 = pressed$0;
        places$1$clock = clock;
        places$1$head_valid = head_valid$1;
        places$1$first = head_sequence$1;
        places$1$behind = head_next$1;
        places$1$expected = expected$q;
        choice$old$1 = places$1$old;
        choice$now$1 = places$1$now;
        choice$ahead$1 = places$1$ahead;
        choice$skip$1 = places$1$skip;
        choice$pressed$1 = pressed$1;
        choice$b_first = head_sequence$1 < head_sequence$0;
        choice$late = patience$late;
        ahead = places$0$ahead | places$1$ahead;
        patience$waits = ahead & ~emitting$q;
        patience$cycles = wait_cycles;
        pop$0 = (decides & choice$drops$0) | (emitted & ~is_b$q);
        pop$1 = (decides & choice$drops$1) | (emitted & is_b$q);
        is_lost$d = 1'b0;
        jumps$d = 1'b0;
        if (~emitting$q) begin
            is_b$d = choice$to_b;
            seen$d = choice$seen;
        end
        if (decides) begin
            if (choice$acts) begin
                settled$d = ((32'h0) & 2'h3);
            end
            emitting$d = choice$accepts;
            is_lost$d = choice$loses;
            jumps$d = choice$loses;
            if (choice$loses) begin
                from$d = expected$q;
                to$d = head_sequence$0;
                if (choice$jumps_to_b) begin
                    to$d = head_sequence$1;
                end
            end
        end
        behind$d = head_next$0;
        if (is_b$q) begin
            behind$d = head_next$1;
        end
        if (emitted) begin
            emitting$d = 1'b0;
            expected$d = behind$q;
        end
        if (jumps$q) begin
            expected$d = to$q;
        end
        if (emitting$q | jumps$q) begin
            settled$d = ((32'h0) & 2'h3);
        end
        if (restart) begin
            expected$d = restart_at;
            settled$d = ((32'h0) & 2'h3);
            emitting$d = 1'b0;
            jumps$d = 1'b0;
        end
        emit = emitting$q;
        of_b = is_b$q;
        skip = seen$q;
        lost = is_lost$q;
        lost_from = from$q;
        lost_to = to$q;
    end
    
endmodule // top$pair$arbiter$turn


module top$pair$arbiter$turn$behind(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$behind


module top$pair$arbiter$turn$choice(clock,old$0,old$1,now$0,now$1,ahead$0,ahead$1,skip$0,skip$1,pressed$0,pressed$1,b_first,late,acts,drops$0,drops$1,accepts,to_b,seen,loses,jumps_to_b);
    
    // Module arguments
    input wire  clock;
    input wire  old$0;
    input wire  old$1;
    input wire  now$0;
    input wire  now$1;
    input wire  ahead$0;
    input wire  ahead$1;
    input wire  [15:0] skip$0;
    input wire  [15:0] skip$1;
    input wire  pressed$0;
    input wire  pressed$1;
    input wire  b_first;
    input wire  late;
    output reg  acts;
    output reg  drops$0;
    output reg  drops$1;
    output reg  accepts;
    output reg  to_b;
    output reg  [15:0] seen;
    output reg  loses;
    output reg  jumps_to_b;
    
    // Stub signals
    reg  is_b_first$d;
    wire  is_b_first$q;
    reg  is_b_first$clock;
    reg  is_old$0$d;
    wire  is_old$0$q;
    reg  is_old$0$clock;
    reg  is_old$1$d;
    wire  is_old$1$q;
    reg  is_old$1$clock;
    reg  is_now$d;
    wire  is_now$q;
    reg  is_now$clock;
    reg  is_of_b$d;
    wire  is_of_b$q;
    reg  is_of_b$clock;
    reg  [15:0] skips$d;
    wire  [15:0] skips$q;
    reg  skips$clock;
    reg  is_loss$d;
    wire  is_loss$q;
    reg  is_loss$clock;
    reg  is_to_b$d;
    wire  is_to_b$q;
    reg  is_to_b$clock;
    
    // Local signals
    reg  gives_up;
    reg  nothing;
    
    // Sub module instances
    top$pair$arbiter$turn$choice$is_b_first is_b_first(
        .d(is_b_first$d),
        .q(is_b_first$q),
        .clock(is_b_first$clock)
    );
    top$pair$arbiter$turn$choice$is_old$0 is_old$0(
        .d(is_old$0$d),
        .q(is_old$0$q),
        .clock(is_old$0$clock)
    );
    top$pair$arbiter$turn$choice$is_old$1 is_old$1(
        .d(is_old$1$d),
        .q(is_old$1$q),
        .clock(is_old$1$clock)
    );
    top$pair$arbiter$turn$choice$is_now is_now(
        .d(is_now$d),
        .q(is_now$q),
        .clock(is_now$clock)
    );
    top$pair$arbiter$turn$choice$is_of_b is_of_b(
        .d(is_of_b$d),
        .q(is_of_b$q),
        .clock(is_of_b$clock)
    );
    top$pair$arbiter$turn$choice$skips skips(
        .d(skips$d),
        .q(skips$q),
        .clock(skips$clock)
    );
    top$pair$arbiter$turn$choice$is_loss is_loss(
        .d(is_loss$d),
        .q(is_loss$q),
        .clock(is_loss$clock)
    );
    top$pair$arbiter$turn$choice$is_to_b is_to_b(
        .d(is_to_b$d),
        .q(is_to_b$q),
        .clock(is_to_b$clock)
    );
    
    // Update code
    always @(*) begin
        is_b_first$clock = clock;
        is_now$clock = clock;
        is_of_b$clock = clock;
        skips$clock = clock;
        is_loss$clock = clock;
        is_to_b$clock = clock;
        is_b_first$d = is_b_first$q;
        is_now$d = is_now$q;
        is_of_b$d = is_of_b$q;
        skips$d = skips$q;
        is_loss$d = is_loss$q;
        is_to_b$d = is_to_b$q;
        is_old$0$clock = clock;
        is_old$0$d = old$0;
        drops$0 = is_old$0$q;
        is_old$1$clock = clock;
        is_old$1$d = old$1;
        drops$1 = is_old$1$q;
        is_b_first$d = b_first;
        is_now$d = now$0 | now$1;
        is_of_b$d = ~now$0;
        skips$d = skip$1;
        if (now$0) begin
            skips$d = skip$0;
        end
        gives_up = (ahead$0 & ahead$1) | late | (pressed$0 | pressed$1);
        nothing = ((~old$0) & ~old$1) & ((~now$0) & ~now$1);
        is_loss$d = nothing & ((ahead$0 | ahead$1) & gives_up);
        is_to_b$d = ahead$1 & (is_b_first$q | ~ahead$0);
        acts = (is_old$0$q | is_old$1$q) | (is_now$q | is_loss$q);
        accepts = is_now$q;
        to_b = is_of_b$q;
        seen = skips$q;
        loses = is_loss$q;
        jumps_to_b = is_to_b$q;
    end
    
endmodule // top$pair$arbiter$turn$choice


module top$pair$arbiter$turn$choice$is_b_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_b_first


module top$pair$arbiter$turn$choice$is_loss(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_loss


module top$pair$arbiter$turn$choice$is_now(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_now


module top$pair$arbiter$turn$choice$is_of_b(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_of_b


module top$pair$arbiter$turn$choice$is_old$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_old$0


module top$pair$arbiter$turn$choice$is_old$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_old$1


module top$pair$arbiter$turn$choice$is_to_b(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$is_to_b


module top$pair$arbiter$turn$choice$skips(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$choice$skips


module top$pair$arbiter$turn$emitting(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$emitting


module top$pair$arbiter$turn$expected(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$expected


module top$pair$arbiter$turn$from(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$from


module top$pair$arbiter$turn$is_b(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$is_b


module top$pair$arbiter$turn$is_lost(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$is_lost


module top$pair$arbiter$turn$jumps(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$jumps


module top$pair$arbiter$turn$patience(clock,waits,cycles,late);
    
    // Module arguments
    input wire  clock;
    input wire  waits;
    input wire  [23:0] cycles;
    output reg  late;
    
    // Stub signals
    reg  [23:0] waited$d;
    wire  [23:0] waited$q;
    reg  waited$clock;
    reg  is_late$d;
    wire  is_late$q;
    reg  is_late$clock;
    
    // Sub module instances
    top$pair$arbiter$turn$patience$waited waited(
        .d(waited$d),
        .q(waited$q),
        .clock(waited$clock)
    );
    top$pair$arbiter$turn$patience$is_late is_late(
        .d(is_late$d),
        .q(is_late$q),
        .clock(is_late$clock)
    );
    
    // Update code
    always @(*) begin
        waited$clock = clock;
        is_late$clock = clock;
        waited$d = waited$q;
        is_late$d = is_late$q;
        is_late$d = waits & (waited$q >= cycles);
        waited$d = ((32'h0) & 24'hffffff);
        if (waits) begin
            waited$d = waited$q;
            if (~is_late$q) begin
                waited$d = waited$q + ((32'h1) & 24'hffffff);
            end
        end
        late = is_late$q;
    end
    
endmodule // top$pair$arbiter$turn$patience


module top$pair$arbiter$turn$patience$is_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$patience$is_late


module top$pair$arbiter$turn$patience$waited(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$patience$waited


module top$pair$arbiter$turn$places$0(clock,head_valid,first,behind,expected,old,now,ahead,skip);
    
    // Module arguments
    input wire  clock;
    input wire  head_valid;
    input wire  [63:0] first;
    input wire  [63:0] behind;
    input wire  [63:0] expected;
    output reg  old;
    output reg  now;
    output reg  ahead;
    output reg  [15:0] skip;
    
    // Stub signals
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  is_old$d;
    wire  is_old$q;
    reg  is_old$clock;
    reg  is_ahead$d;
    wire  is_ahead$q;
    reg  is_ahead$clock;
    reg  [15:0] seen$d;
    wire  [15:0] seen$q;
    reg  seen$clock;
    
    // Sub module instances
    top$pair$arbiter$turn$places$0$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$pair$arbiter$turn$places$0$is_old is_old(
        .d(is_old$d),
        .q(is_old$q),
        .clock(is_old$clock)
    );
    top$pair$arbiter$turn$places$0$is_ahead is_ahead(
        .d(is_ahead$d),
        .q(is_ahead$q),
        .clock(is_ahead$clock)
    );
    top$pair$arbiter$turn$places$0$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    
    // Update code
    always @(*) begin
        is_valid$clock = clock;
        is_old$clock = clock;
        is_ahead$clock = clock;
        seen$clock = clock;
        is_valid$d = is_valid$q;
        is_old$d = is_old$q;
        is_ahead$d = is_ahead$q;
        seen$d = seen$q;
        is_valid$d = head_valid;
        is_ahead$d = expected < first;
        is_old$d = expected >= behind;
        seen$d = expected[(32'h0)+:(16)] - first[(32'h0)+:(16)];
        ahead = is_valid$q & is_ahead$q;
        old = (is_valid$q & is_old$q) & ~is_ahead$q;
        now = is_valid$q & ((~is_old$q) & ~is_ahead$q);
        skip = seen$q;
    end
    
endmodule // top$pair$arbiter$turn$places$0


module top$pair$arbiter$turn$places$0$is_ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$0$is_ahead


module top$pair$arbiter$turn$places$0$is_old(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$0$is_old


module top$pair$arbiter$turn$places$0$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$0$is_valid


module top$pair$arbiter$turn$places$0$seen(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$0$seen


module top$pair$arbiter$turn$places$1(clock,head_valid,first,behind,expected,old,now,ahead,skip);
    
    // Module arguments
    input wire  clock;
    input wire  head_valid;
    input wire  [63:0] first;
    input wire  [63:0] behind;
    input wire  [63:0] expected;
    output reg  old;
    output reg  now;
    output reg  ahead;
    output reg  [15:0] skip;
    
    // Stub signals
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  is_old$d;
    wire  is_old$q;
    reg  is_old$clock;
    reg  is_ahead$d;
    wire  is_ahead$q;
    reg  is_ahead$clock;
    reg  [15:0] seen$d;
    wire  [15:0] seen$q;
    reg  seen$clock;
    
    // Sub module instances
    top$pair$arbiter$turn$places$1$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$pair$arbiter$turn$places$1$is_old is_old(
        .d(is_old$d),
        .q(is_old$q),
        .clock(is_old$clock)
    );
    top$pair$arbiter$turn$places$1$is_ahead is_ahead(
        .d(is_ahead$d),
        .q(is_ahead$q),
        .clock(is_ahead$clock)
    );
    top$pair$arbiter$turn$places$1$seen seen(
        .d(seen$d),
        .q(seen$q),
        .clock(seen$clock)
    );
    
    // Update code
    always @(*) begin
        is_valid$clock = clock;
        is_old$clock = clock;
        is_ahead$clock = clock;
        seen$clock = clock;
        is_valid$d = is_valid$q;
        is_old$d = is_old$q;
        is_ahead$d = is_ahead$q;
        seen$d = seen$q;
        is_valid$d = head_valid;
        is_ahead$d = expected < first;
        is_old$d = expected >= behind;
        seen$d = expected[(32'h0)+:(16)] - first[(32'h0)+:(16)];
        ahead = is_valid$q & is_ahead$q;
        old = (is_valid$q & is_old$q) & ~is_ahead$q;
        now = is_valid$q & ((~is_old$q) & ~is_ahead$q);
        skip = seen$q;
    end
    
endmodule // top$pair$arbiter$turn$places$1


module top$pair$arbiter$turn$places$1$is_ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$1$is_ahead


module top$pair$arbiter$turn$places$1$is_old(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$1$is_old


module top$pair$arbiter$turn$places$1$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$1$is_valid


module top$pair$arbiter$turn$places$1$seen(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$places$1$seen


module top$pair$arbiter$turn$seen(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$seen


module top$pair$arbiter$turn$settled(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$settled


module top$pair$arbiter$turn$to(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$arbiter$turn$to


module top$pair$b(clock,s_valid,s_last,s_error,s_empty,s_data,cfg_port,cfg_session,m_valid,m_well_formed,m_kept,m_sequence,m_order_ref,m_other_ref,m_symbol,m_terms,m_stamp,m_head,f_valid,f_class,f_sequence,f_count);
    
    // Module arguments
    input wire  clock;
    input wire  s_valid;
    input wire  s_last;
    input wire  s_error;
    input wire  [2:0] s_empty;
    input wire  [63:0] s_data;
    input wire  [15:0] cfg_port;
    input wire  [79:0] cfg_session;
    output reg  m_valid;
    output reg  m_well_formed;
    output reg  m_kept;
    output reg  [63:0] m_sequence;
    output reg  [63:0] m_order_ref;
    output reg  [63:0] m_other_ref;
    output reg  [63:0] m_symbol;
    output reg  [63:0] m_terms;
    output reg  [63:0] m_stamp;
    output reg  [39:0] m_head;
    output reg  f_valid;
    output reg  [3:0] f_class;
    output reg  [63:0] f_sequence;
    output reg  [15:0] f_count;
    
    // Stub signals
    reg  parser$clock;
    reg  parser$valid;
    reg  parser$last;
    reg  [2:0] parser$empty;
    reg  [63:0] parser$data;
    reg  [15:0] parser$port;
    wire  parser$go;
    wire  parser$prepare;
    wire  parser$with_vlan;
    wire  [3:0] parser$bytes;
    wire  parser$ends;
    wire  [3:0] parser$keep;
    wire  parser$at_start;
    wire  parser$is_ahead;
    wire  parser$cut;
    wire  parser$truncated;
    wire  [7:0] parser$flags;
    wire  parser$checksum_wrong;
    wire  [63:0] parser$header;
    wire  [3:0] parser$index;
    wire  [79:0] parser$key;
    wire  parser$key_valid;
    wire  [63:0] parser$sequence_no;
    wire  [15:0] parser$count;
    wire  parser$overflow;
    reg  lengths$clock;
    reg  lengths$valid;
    reg  [63:0] lengths$data;
    wire  [25:0] lengths$from$0;
    wire  [25:0] lengths$from$1;
    wire  [25:0] lengths$from$2;
    wire  [25:0] lengths$from$3;
    wire  [25:0] lengths$from$4;
    wire  [25:0] lengths$from$5;
    wire  [25:0] lengths$from$6;
    wire  [25:0] lengths$from$7;
    reg  walker$clock;
    reg  walker$valid;
    reg  walker$prepare;
    reg  walker$with_vlan;
    reg  walker$go;
    reg  [3:0] walker$bytes;
    reg  walker$ends;
    reg  [25:0] walker$from$0;
    reg  [25:0] walker$from$1;
    reg  [25:0] walker$from$2;
    reg  [25:0] walker$from$3;
    reg  [25:0] walker$from$4;
    reg  [25:0] walker$from$5;
    reg  [25:0] walker$from$6;
    reg  [25:0] walker$from$7;
    wire  walker$starts;
    wire  walker$behind_length;
    wire  [2:0] walker$offset;
    wire  walker$done;
    wire  [2:0] walker$shift;
    wire  [2:0] walker$beat;
    wire  [5:0] walker$length;
    wire  walker$big;
    wire  [15:0] walker$number;
    wire  [15:0] walker$blocks;
    wire  walker$fits;
    reg  decoded$clock;
    reg  decoded$beat_valid;
    reg  [63:0] decoded$data;
    reg  [2:0] decoded$shift;
    reg  [2:0] decoded$beat;
    reg  decoded$go;
    reg  decoded$starts;
    reg  decoded$in_length;
    reg  [2:0] decoded$offset;
    reg  decoded$done;
    reg  [5:0] decoded$length;
    reg  decoded$big;
    reg  [15:0] decoded$number;
    reg  [63:0] decoded$packet;
    reg  decoded$hit;
    wire  decoded$valid;
    wire  decoded$well_formed;
    wire  decoded$kept;
    wire  [63:0] decoded$sequence_no;
    wire  [63:0] decoded$order_ref;
    wire  [63:0] decoded$other_ref;
    wire  [63:0] decoded$symbol;
    wire  [63:0] decoded$terms;
    wire  [63:0] decoded$stamp;
    wire  [39:0] decoded$head;
    reg  session$clock;
    reg  [79:0] session$expected;
    reg  session$key_valid;
    reg  [79:0] session$key;
    wire  session$hit;
    reg  summary$clock;
    reg  summary$frame_end;
    reg  summary$damaged;
    reg  summary$truncated;
    reg  summary$cut;
    reg  [7:0] summary$flags;
    reg  summary$checksum_wrong;
    reg  summary$hit;
    reg  summary$fits;
    reg  [15:0] summary$blocks;
    reg  [15:0] summary$count;
    reg  summary$overflow;
    wire  summary$valid;
    wire  [3:0] summary$frame_class;
    wire  summary$pending;
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  [63:0] data_1$d;
    wire  [63:0] data_1$q;
    reg  data_1$clock;
    reg  go_1$d;
    wire  go_1$q;
    reg  go_1$clock;
    reg  prepare_1$d;
    wire  prepare_1$q;
    reg  prepare_1$clock;
    reg  with_vlan_1$d;
    wire  with_vlan_1$q;
    reg  with_vlan_1$clock;
    reg  [3:0] bytes_1$d;
    wire  [3:0] bytes_1$q;
    reg  bytes_1$clock;
    reg  ends_1$d;
    wire  ends_1$q;
    reg  ends_1$clock;
    
    // Sub module instances
    top$pair$b$parser parser(
        .clock(parser$clock),
        .valid(parser$valid),
        .last(parser$last),
        .empty(parser$empty),
        .data(parser$data),
        .port(parser$port),
        .go(parser$go),
        .prepare(parser$prepare),
        .with_vlan(parser$with_vlan),
        .bytes(parser$bytes),
        .ends(parser$ends),
        .keep(parser$keep),
        .at_start(parser$at_start),
        .is_ahead(parser$is_ahead),
        .cut(parser$cut),
        .truncated(parser$truncated),
        .flags(parser$flags),
        .checksum_wrong(parser$checksum_wrong),
        .header(parser$header),
        .index(parser$index),
        .key(parser$key),
        .key_valid(parser$key_valid),
        .sequence_no(parser$sequence_no),
        .count(parser$count),
        .overflow(parser$overflow)
    );
    top$pair$b$lengths lengths(
        .clock(lengths$clock),
        .valid(lengths$valid),
        .data(lengths$data),
        .from$0(lengths$from$0),
        .from$1(lengths$from$1),
        .from$2(lengths$from$2),
        .from$3(lengths$from$3),
        .from$4(lengths$from$4),
        .from$5(lengths$from$5),
        .from$6(lengths$from$6),
        .from$7(lengths$from$7)
    );
    top$pair$b$walker walker(
        .clock(walker$clock),
        .valid(walker$valid),
        .prepare(walker$prepare),
        .with_vlan(walker$with_vlan),
        .go(walker$go),
        .bytes(walker$bytes),
        .ends(walker$ends),
        .from$0(walker$from$0),
        .from$1(walker$from$1),
        .from$2(walker$from$2),
        .from$3(walker$from$3),
        .from$4(walker$from$4),
        .from$5(walker$from$5),
        .from$6(walker$from$6),
        .from$7(walker$from$7),
        .starts(walker$starts),
        .behind_length(walker$behind_length),
        .offset(walker$offset),
        .done(walker$done),
        .shift(walker$shift),
        .beat(walker$beat),
        .length(walker$length),
        .big(walker$big),
        .number(walker$number),
        .blocks(walker$blocks),
        .fits(walker$fits)
    );
    top$pair$b$decoded decoded(
        .clock(decoded$clock),
        .beat_valid(decoded$beat_valid),
        .data(decoded$data),
        .shift(decoded$shift),
        .beat(decoded$beat),
        .go(decoded$go),
        .starts(decoded$starts),
        .in_length(decoded$in_length),
        .offset(decoded$offset),
        .done(decoded$done),
        .length(decoded$length),
        .big(decoded$big),
        .number(decoded$number),
        .packet(decoded$packet),
        .hit(decoded$hit),
        .valid(decoded$valid),
        .well_formed(decoded$well_formed),
        .kept(decoded$kept),
        .sequence_no(decoded$sequence_no),
        .order_ref(decoded$order_ref),
        .other_ref(decoded$other_ref),
        .symbol(decoded$symbol),
        .terms(decoded$terms),
        .stamp(decoded$stamp),
        .head(decoded$head)
    );
    top$pair$b$session session(
        .clock(session$clock),
        .expected(session$expected),
        .key_valid(session$key_valid),
        .key(session$key),
        .hit(session$hit)
    );
    top$pair$b$summary summary(
        .clock(summary$clock),
        .frame_end(summary$frame_end),
        .damaged(summary$damaged),
        .truncated(summary$truncated),
        .cut(summary$cut),
        .flags(summary$flags),
        .checksum_wrong(summary$checksum_wrong),
        .hit(summary$hit),
        .fits(summary$fits),
        .blocks(summary$blocks),
        .count(summary$count),
        .overflow(summary$overflow),
        .valid(summary$valid),
        .frame_class(summary$frame_class),
        .pending(summary$pending)
    );
    top$pair$b$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$pair$b$data_1 data_1(
        .d(data_1$d),
        .q(data_1$q),
        .clock(data_1$clock)
    );
    top$pair$b$go_1 go_1(
        .d(go_1$d),
        .q(go_1$q),
        .clock(go_1$clock)
    );
    top$pair$b$prepare_1 prepare_1(
        .d(prepare_1$d),
        .q(prepare_1$q),
        .clock(prepare_1$clock)
    );
    top$pair$b$with_vlan_1 with_vlan_1(
        .d(with_vlan_1$d),
        .q(with_vlan_1$q),
        .clock(with_vlan_1$clock)
    );
    top$pair$b$bytes_1 bytes_1(
        .d(bytes_1$d),
        .q(bytes_1$q),
        .clock(bytes_1$clock)
    );
    top$pair$b$ends_1 ends_1(
        .d(ends_1$d),
        .q(ends_1$q),
        .clock(ends_1$clock)
    );
    
    // Update code
    always @(*) begin
        valid_1$clock = clock;
        data_1$clock = clock;
        go_1$clock = clock;
        prepare_1$clock = clock;
        with_vlan_1$clock = clock;
        bytes_1$clock = clock;
        ends_1$clock = clock;
        valid_1$d = valid_1$q;
        data_1$d = data_1$q;
        go_1$d = go_1$q;
        prepare_1$d = prepare_1$q;
        with_vlan_1$d = with_vlan_1$q;
        bytes_1$d = bytes_1$q;
        ends_1$d = ends_1$q;
        parser$clock = clock;
        lengths$clock = clock;
        walker$clock = clock;
        decoded$clock = clock;
        session$clock = clock;
        summary$clock = clock;
        parser$valid = s_valid;
        parser$last = s_last;
        parser$empty = s_empty;
        parser$data = s_data;
        parser$port = cfg_port;
        session$expected = cfg_session;
        session$key_valid = parser$key_valid;
        session$key = parser$key;
        lengths$valid = s_valid;
        lengths$data = s_data;
        valid_1$d = s_valid;
        data_1$d = s_data;
        go_1$d = parser$go;
        prepare_1$d = parser$prepare;
        with_vlan_1$d = parser$with_vlan;
        bytes_1$d = parser$bytes;
        ends_1$d = parser$ends;
        walker$from$0 = lengths$from$0;
        walker$from$1 = lengths$from$1;
        walker$from$2 = lengths$from$2;
        walker$from$3 = lengths$from$3;
        walker$from$4 = lengths$from$4;
        walker$from$5 = lengths$from$5;
        walker$from$6 = lengths$from$6;
        walker$from$7 = lengths$from$7;
        walker$valid = valid_1$q;
        walker$go = go_1$q & ~parser$checksum_wrong;
        walker$prepare = prepare_1$q;
        walker$with_vlan = with_vlan_1$q;
        walker$bytes = bytes_1$q;
        walker$ends = ends_1$q;
        decoded$beat_valid = valid_1$q;
        decoded$data = data_1$q;
        decoded$shift = walker$shift;
        decoded$beat = walker$beat;
        decoded$go = (valid_1$q & go_1$q) & ~parser$checksum_wrong;
        decoded$starts = walker$starts;
        decoded$in_length = walker$behind_length;
        decoded$offset = walker$offset;
        decoded$done = walker$done;
        decoded$hit = session$hit;
        decoded$length = walker$length;
        decoded$big = walker$big;
        decoded$number = walker$number;
        decoded$packet = parser$sequence_no;
        summary$frame_end = s_valid & s_last;
        summary$damaged = s_error;
        summary$truncated = parser$truncated;
        summary$cut = parser$cut;
        summary$flags = parser$flags;
        summary$checksum_wrong = parser$checksum_wrong;
        summary$count = parser$count;
        summary$overflow = parser$overflow;
        summary$hit = session$hit;
        summary$fits = walker$fits;
        summary$blocks = walker$blocks;
        m_valid = decoded$valid;
        m_well_formed = decoded$well_formed;
        m_kept = decoded$kept;
        m_sequence = decoded$sequence_no;
        m_order_ref = decoded$order_ref;
        m_other_ref = decoded$other_ref;
        m_symbol = decoded$symbol;
        m_terms = decoded$terms;
        m_stamp = decoded$stamp;
        m_head = decoded$head;
        f_valid = summary$valid;
        f_class = summary$frame_class;
        f_sequence = parser$sequence_no;
        f_count = parser$count;
    end
    
endmodule // top$pair$b


module top$pair$b$bytes_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$bytes_1


module top$pair$b$data_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$data_1


module top$pair$b$decoded(clock,beat_valid,data,shift,beat,go,starts,in_length,offset,done,length,big,number,packet,hit,valid,well_formed,kept,sequence_no,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  clock;
    input wire  beat_valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    input wire  go;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    input wire  done;
    input wire  [5:0] length;
    input wire  big;
    input wire  [15:0] number;
    input wire  [63:0] packet;
    input wire  hit;
    output reg  valid;
    output reg  well_formed;
    output reg  kept;
    output reg  [63:0] sequence_no;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Stub signals
    reg  capture$clock;
    reg  capture$valid;
    reg  [63:0] capture$data;
    reg  [2:0] capture$shift;
    reg  [2:0] capture$beat;
    wire  [63:0] capture$word_0;
    wire  [63:0] capture$word_1;
    wire  [63:0] capture$word_2;
    wire  [63:0] capture$word_3;
    wire  [63:0] capture$word_4;
    wire  [63:0] capture$word_5;
    wire  [63:0] capture$word;
    wire  capture$first_there;
    reg  [63:0] fields$words$0;
    reg  [63:0] fields$words$1;
    reg  [63:0] fields$words$2;
    reg  [63:0] fields$words$3;
    reg  [63:0] fields$words$4;
    reg  [63:0] fields$words$5;
    reg  [6:0] fields$flags;
    reg  [15:0] fields$number;
    wire  [63:0] fields$order_ref;
    wire  [63:0] fields$other_ref;
    wire  [63:0] fields$symbol;
    wire  [63:0] fields$terms;
    wire  [63:0] fields$stamp;
    wire  [39:0] fields$head;
    reg  kinds$clock;
    reg  kinds$valid;
    reg  [63:0] kinds$data;
    reg  kinds$starts;
    reg  kinds$in_length;
    reg  [2:0] kinds$offset;
    wire  [6:0] kinds$flags;
    wire  [5:0] kinds$wanted;
    reg  numbers$clock;
    reg  [63:0] numbers$packet;
    reg  [15:0] numbers$number;
    wire  [63:0] numbers$sequence_no;
    reg  is_done$d;
    wire  is_done$q;
    reg  is_done$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] of_number$d;
    wire  [15:0] of_number$q;
    reg  of_number$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  fits$d;
    wire  fits$q;
    reg  fits$clock;
    reg  names_order$d;
    wire  names_order$q;
    reg  names_order$clock;
    reg  [63:0] its_order_ref$d;
    wire  [63:0] its_order_ref$q;
    reg  its_order_ref$clock;
    reg  [63:0] its_other_ref$d;
    wire  [63:0] its_other_ref$q;
    reg  its_other_ref$clock;
    reg  [63:0] its_symbol$d;
    wire  [63:0] its_symbol$q;
    reg  its_symbol$clock;
    reg  [63:0] its_terms$d;
    wire  [63:0] its_terms$q;
    reg  its_terms$clock;
    reg  [63:0] its_stamp$d;
    wire  [63:0] its_stamp$q;
    reg  its_stamp$clock;
    reg  [39:0] its_head$d;
    wire  [39:0] its_head$q;
    reg  its_head$clock;
    
    // Sub module instances
    top$pair$b$decoded$capture capture(
        .clock(capture$clock),
        .valid(capture$valid),
        .data(capture$data),
        .shift(capture$shift),
        .beat(capture$beat),
        .word_0(capture$word_0),
        .word_1(capture$word_1),
        .word_2(capture$word_2),
        .word_3(capture$word_3),
        .word_4(capture$word_4),
        .word_5(capture$word_5),
        .word(capture$word),
        .first_there(capture$first_there)
    );
    top$pair$b$decoded$fields fields(
        .words$0(fields$words$0),
        .words$1(fields$words$1),
        .words$2(fields$words$2),
        .words$3(fields$words$3),
        .words$4(fields$words$4),
        .words$5(fields$words$5),
        .flags(fields$flags),
        .number(fields$number),
        .order_ref(fields$order_ref),
        .other_ref(fields$other_ref),
        .symbol(fields$symbol),
        .terms(fields$terms),
        .stamp(fields$stamp),
        .head(fields$head)
    );
    top$pair$b$decoded$kinds kinds(
        .clock(kinds$clock),
        .valid(kinds$valid),
        .data(kinds$data),
        .starts(kinds$starts),
        .in_length(kinds$in_length),
        .offset(kinds$offset),
        .flags(kinds$flags),
        .wanted(kinds$wanted)
    );
    top$pair$b$decoded$numbers numbers(
        .clock(numbers$clock),
        .packet(numbers$packet),
        .number(numbers$number),
        .sequence_no(numbers$sequence_no)
    );
    top$pair$b$decoded$is_done is_done(
        .d(is_done$d),
        .q(is_done$q),
        .clock(is_done$clock)
    );
    top$pair$b$decoded$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$pair$b$decoded$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$pair$b$decoded$of_number of_number(
        .d(of_number$d),
        .q(of_number$q),
        .clock(of_number$clock)
    );
    top$pair$b$decoded$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$pair$b$decoded$fits fits(
        .d(fits$d),
        .q(fits$q),
        .clock(fits$clock)
    );
    top$pair$b$decoded$names_order names_order(
        .d(names_order$d),
        .q(names_order$q),
        .clock(names_order$clock)
    );
    top$pair$b$decoded$its_order_ref its_order_ref(
        .d(its_order_ref$d),
        .q(its_order_ref$q),
        .clock(its_order_ref$clock)
    );
    top$pair$b$decoded$its_other_ref its_other_ref(
        .d(its_other_ref$d),
        .q(its_other_ref$q),
        .clock(its_other_ref$clock)
    );
    top$pair$b$decoded$its_symbol its_symbol(
        .d(its_symbol$d),
        .q(its_symbol$q),
        .clock(its_symbol$clock)
    );
    top$pair$b$decoded$its_terms its_terms(
        .d(its_terms$d),
        .q(its_terms$q),
        .clock(its_terms$clock)
    );
    top$pair$b$decoded$its_stamp its_stamp(
        .d(its_stamp$d),
        .q(its_stamp$q),
        .clock(its_stamp$clock)
    );
    top$pair$b$decoded$its_head its_head(
        .d(its_head$d),
        .q(its_head$q),
        .clock(its_head$clock)
    );
    
    // Update code
    always @(*) begin
        is_done$clock = clock;
        of_length$clock = clock;
        is_big$clock = clock;
        of_number$clock = clock;
        is_valid$clock = clock;
        fits$clock = clock;
        is_done$d = is_done$q;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        of_number$d = of_number$q;
        is_valid$d = is_valid$q;
        fits$d = fits$q;
        names_order$clock = clock;
        its_order_ref$clock = clock;
        its_other_ref$clock = clock;
        its_symbol$clock = clock;
        names_order$d = names_order$q;
        its_order_ref$d = its_order_ref$q;
        its_other_ref$d = its_other_ref$q;
        its_symbol$d = its_symbol$q;
        its_terms$clock = clock;
        its_stamp$clock = clock;
        its_head$clock = clock;
        its_terms$d = its_terms$q;
        its_stamp$d = its_stamp$q;
        its_head$d = its_head$q;
        capture$clock = clock;
        kinds$clock = clock;
        numbers$clock = clock;
        capture$valid = beat_valid;
        capture$data = data;
        capture$shift = shift;
        capture$beat = beat;
        numbers$packet = packet;
        numbers$number = number;
        sequence_no = numbers$sequence_no;
        is_done$d = done;
        of_length$d = length;
        is_big$d = big;
        of_number$d = number;
        fields$words$0 = capture$word_0;
        fields$words$1 = capture$word_1;
        fields$words$2 = capture$word_2;
        fields$words$3 = capture$word_3;
        fields$words$4 = capture$word_4;
        fields$words$5 = capture$word_5;
        fields$number = of_number$q;
        kinds$valid = go;
        kinds$data = data;
        kinds$starts = starts;
        kinds$in_length = in_length;
        kinds$offset = offset;
        fields$flags = kinds$flags;
        is_valid$d = is_done$q & hit;
        fits$d = ((kinds$wanted == of_length$q) & ~is_big$q) & (kinds$wanted != ((32'h0) & 6'h3f));
        names_order$d = kinds$flags[32'h1];
        its_order_ref$d = fields$order_ref;
        its_other_ref$d = fields$other_ref;
        its_symbol$d = fields$symbol;
        its_terms$d = fields$terms;
        its_stamp$d = fields$stamp;
        its_head$d = fields$head;
        valid = is_valid$q;
        well_formed = fits$q;
        kept = (is_valid$q & fits$q) & names_order$q;
        order_ref = its_order_ref$q;
        other_ref = its_other_ref$q;
        symbol = its_symbol$q;
        terms = its_terms$q;
        stamp = its_stamp$q;
        head = its_head$q;
    end
    
endmodule // top$pair$b$decoded


module top$pair$b$decoded$capture(clock,valid,data,shift,beat,word_0,word_1,word_2,word_3,word_4,word_5,word,first_there);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  [2:0] shift;
    input wire  [2:0] beat;
    output reg  [63:0] word_0;
    output reg  [63:0] word_1;
    output reg  [63:0] word_2;
    output reg  [63:0] word_3;
    output reg  [63:0] word_4;
    output reg  [63:0] word_5;
    output reg  [63:0] word;
    output reg  first_there;
    
    // Stub signals
    reg  [63:0] previous$d;
    wire  [63:0] previous$q;
    reg  previous$clock;
    reg  [63:0] words$0$d;
    wire  [63:0] words$0$q;
    reg  words$0$clock;
    reg  [63:0] words$1$d;
    wire  [63:0] words$1$q;
    reg  words$1$clock;
    reg  [63:0] words$2$d;
    wire  [63:0] words$2$q;
    reg  words$2$clock;
    reg  [63:0] words$3$d;
    wire  [63:0] words$3$q;
    reg  words$3$clock;
    reg  [63:0] words$4$d;
    wire  [63:0] words$4$q;
    reg  words$4$clock;
    reg  [63:0] words$5$d;
    wire  [63:0] words$5$q;
    reg  words$5$clock;
    
    // Local signals
    reg  [119:0] two;
    reg  [87:0] by_4;
    reg  [71:0] by_2;
    reg  [63:0] whole;
    reg  [119:0] one;
    reg  [87:0] one_by_4;
    reg  [71:0] one_by_2;
    reg  [63:0] part;
    
    // Sub module instances
    top$pair$b$decoded$capture$previous previous(
        .d(previous$d),
        .q(previous$q),
        .clock(previous$clock)
    );
    top$pair$b$decoded$capture$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    top$pair$b$decoded$capture$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    top$pair$b$decoded$capture$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    top$pair$b$decoded$capture$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    top$pair$b$decoded$capture$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    top$pair$b$decoded$capture$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    
    // Update code
    always @(*) begin
        previous$clock = clock;
        previous$d = previous$q;
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (valid) begin
            previous$d = data;
        end
        two = (((previous$q[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f)) | ((data) & 120'hffffffffffffffffffffffffffffff);
        one = ((data[(32'h0)+:(56)]) & 120'hffffffffffffffffffffffffffffff) << ((32'h40) & 7'h7f);
        by_4 = two[(32'h20)+:(88)];
        one_by_4 = one[(32'h20)+:(88)];
        if (shift[32'h2]) begin
            by_4 = two[(32'h0)+:(88)];
            one_by_4 = one[(32'h0)+:(88)];
        end
        by_2 = by_4[(32'h10)+:(72)];
        one_by_2 = one_by_4[(32'h10)+:(72)];
        if (shift[32'h1]) begin
            by_2 = by_4[(32'h0)+:(72)];
            one_by_2 = one_by_4[(32'h0)+:(72)];
        end
        whole = by_2[(32'h8)+:(64)];
        part = one_by_2[(32'h8)+:(64)];
        if (shift[32'h0]) begin
            whole = by_2[(32'h0)+:(64)];
            part = one_by_2[(32'h0)+:(64)];
        end
        if (valid) begin
            if (beat == ((32'h1) & 3'h7)) begin
                words$0$d = whole;
                words$1$d = part;
            end
            if (beat == ((32'h2) & 3'h7)) begin
                words$1$d = whole;
                words$2$d = part;
            end
            if (beat == ((32'h3) & 3'h7)) begin
                words$2$d = whole;
                words$3$d = part;
            end
            if (beat == ((32'h4) & 3'h7)) begin
                words$3$d = whole;
                words$4$d = part;
            end
            if (beat == ((32'h5) & 3'h7)) begin
                words$4$d = whole;
                words$5$d = part;
            end
            if (beat == ((32'h6) & 3'h7)) begin
                words$5$d = whole;
            end
        end
        word = whole;
        first_there = valid & (beat == ((32'h1) & 3'h7));
        word_0 = words$0$q;
        word_1 = words$1$q;
        word_2 = words$2$q;
        word_3 = words$3$q;
        word_4 = words$4$q;
        word_5 = words$5$q;
    end
    
endmodule // top$pair$b$decoded$capture


module top$pair$b$decoded$capture$previous(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$previous


module top$pair$b$decoded$capture$words$0(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$words$0


module top$pair$b$decoded$capture$words$1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$words$1


module top$pair$b$decoded$capture$words$2(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$words$2


module top$pair$b$decoded$capture$words$3(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$words$3


module top$pair$b$decoded$capture$words$4(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$words$4


module top$pair$b$decoded$capture$words$5(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$capture$words$5


module top$pair$b$decoded$fields(words$0,words$1,words$2,words$3,words$4,words$5,flags,number,order_ref,other_ref,symbol,terms,stamp,head);
    
    // Module arguments
    input wire  [63:0] words$0;
    input wire  [63:0] words$1;
    input wire  [63:0] words$2;
    input wire  [63:0] words$3;
    input wire  [63:0] words$4;
    input wire  [63:0] words$5;
    input wire  [6:0] flags;
    input wire  [15:0] number;
    output reg  [63:0] order_ref;
    output reg  [63:0] other_ref;
    output reg  [63:0] symbol;
    output reg  [63:0] terms;
    output reg  [63:0] stamp;
    output reg  [39:0] head;
    
    // Local signals
    reg  [31:0] shares;
    reg  [31:0] price;
    reg  [7:0] side;
    reg  [7:0] printable;
    
    // Update code
    always @(*) begin
        order_ref = ((32'h0) & 64'hffffffffffffffff);
        other_ref = ((32'h0) & 64'hffffffffffffffff);
        symbol = ((32'h0) & 64'hffffffffffffffff);
        shares = ((32'h0) & 32'hffffffff);
        price = ((32'h0) & 32'hffffffff);
        side = ((32'h0) & 8'hff);
        printable = ((32'h0) & 8'hff);
        if (flags[32'h1]) begin
            order_ref = (((words$1[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$2[(32'h28)+:(24)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h0]) begin
            symbol = words$3;
            shares = words$2[(32'h0)+:(32)];
            price = words$4[(32'h20)+:(32)];
            side = words$2[(32'h20)+:(8)];
        end
        if (flags[32'h3]) begin
            shares = words$2[(32'h8)+:(32)];
        end
        if (flags[32'h2]) begin
            other_ref = (((words$2[(32'h0)+:(8)]) & 64'hffffffffffffffff) << ((32'h38) & 64'hffffffffffffffff)) | ((words$3[(32'h8)+:(56)]) & 64'hffffffffffffffff);
        end
        if (flags[32'h4]) begin
            printable = words$3[(32'h0)+:(8)];
            price = words$4[(32'h20)+:(32)];
        end
        if (flags[32'h5]) begin
            other_ref = (((words$2[(32'h0)+:(40)]) & 64'hffffffffffffffff) << ((32'h18) & 64'hffffffffffffffff)) | ((words$3[(32'h28)+:(24)]) & 64'hffffffffffffffff);
            shares = words$3[(32'h8)+:(32)];
            price = (((words$3[(32'h0)+:(8)]) & 32'hffffffff) << ((32'h18) & 32'hffffffff)) | ((words$4[(32'h28)+:(24)]) & 32'hffffffff);
        end
        if (flags[32'h6]) begin
            other_ref = (((words$4[(32'h0)+:(32)]) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((words$5[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        terms = (((shares) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((price) & 64'hffffffffffffffff);
        stamp = (((words$0[(32'h0)+:(24)]) & 64'hffffffffffffffff) << ((32'h28) & 64'hffffffffffffffff)) | (((words$1[(32'h28)+:(24)]) & 64'hffffffffffffffff) << ((32'h10) & 64'hffffffffffffffff)) | ((number) & 64'hffffffffffffffff);
        head = (((words$0[(32'h28)+:(16)]) & 40'hffffffffff) << ((32'h18) & 40'hffffffffff)) | (((printable) & 40'hffffffffff) << ((32'h10) & 40'hffffffffff)) | (((side) & 40'hffffffffff) << ((32'h8) & 40'hffffffffff)) | ((words$0[(32'h38)+:(8)]) & 40'hffffffffff);
    end
    
endmodule // top$pair$b$decoded$fields


module top$pair$b$decoded$fits(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$fits


module top$pair$b$decoded$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$is_big


module top$pair$b$decoded$is_done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$is_done


module top$pair$b$decoded$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$is_valid


module top$pair$b$decoded$its_head(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$its_head


module top$pair$b$decoded$its_order_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$its_order_ref


module top$pair$b$decoded$its_other_ref(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$its_other_ref


module top$pair$b$decoded$its_stamp(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$its_stamp


module top$pair$b$decoded$its_symbol(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$its_symbol


module top$pair$b$decoded$its_terms(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$its_terms


module top$pair$b$decoded$kinds(clock,valid,data,starts,in_length,offset,flags,wanted);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    input wire  starts;
    input wire  in_length;
    input wire  [2:0] offset;
    output reg  [6:0] flags;
    output reg  [5:0] wanted;
    
    // Stub signals
    reg  [7:0] kind$d;
    wire  [7:0] kind$q;
    reg  kind$clock;
    reg  late$d;
    wire  late$q;
    reg  late$clock;
    reg  [6:0] is_flags$d;
    wire  [6:0] is_flags$q;
    reg  is_flags$clock;
    reg  [5:0] is_wanted$d;
    wire  [5:0] is_wanted$q;
    reg  is_wanted$clock;
    reg  [7:0] lengths$kind;
    wire  [5:0] lengths$wanted;
    reg  [7:0] types$kind;
    wire  [6:0] types$flags;
    
    // Local signals
    reg  [7:0] here;
    
    // Sub module instances
    top$pair$b$decoded$kinds$kind kind(
        .d(kind$d),
        .q(kind$q),
        .clock(kind$clock)
    );
    top$pair$b$decoded$kinds$late late(
        .d(late$d),
        .q(late$q),
        .clock(late$clock)
    );
    top$pair$b$decoded$kinds$is_flags is_flags(
        .d(is_flags$d),
        .q(is_flags$q),
        .clock(is_flags$clock)
    );
    top$pair$b$decoded$kinds$is_wanted is_wanted(
        .d(is_wanted$d),
        .q(is_wanted$q),
        .clock(is_wanted$clock)
    );
    top$pair$b$decoded$kinds$lengths lengths(
        .kind(lengths$kind),
        .wanted(lengths$wanted)
    );
    top$pair$b$decoded$kinds$types types(
        .kind(types$kind),
        .flags(types$flags)
    );
    
    // Update code
    always @(*) begin
        kind$clock = clock;
        late$clock = clock;
        is_flags$clock = clock;
        is_wanted$clock = clock;
        kind$d = kind$q;
        late$d = late$q;
        is_flags$d = is_flags$q;
        is_wanted$d = is_wanted$q;
        here = data[(32'h28)+:(8)];
        if (offset == ((32'h1) & 3'h7)) begin
            here = data[(32'h20)+:(8)];
        end
        if (offset == ((32'h2) & 3'h7)) begin
            here = data[(32'h18)+:(8)];
        end
        if (offset == ((32'h3) & 3'h7)) begin
            here = data[(32'h10)+:(8)];
        end
        if (offset == ((32'h4) & 3'h7)) begin
            here = data[(32'h8)+:(8)];
        end
        if (offset == ((32'h5) & 3'h7)) begin
            here = data[(32'h0)+:(8)];
        end
        if (in_length) begin
            here = data[(32'h30)+:(8)];
        end
        if (valid) begin
            late$d = (starts & ~in_length) & (offset == ((32'h6) & 3'h7));
            if (late$q) begin
                kind$d = data[(32'h38)+:(8)];
            end
            if (starts) begin
                kind$d = here;
            end
        end
        lengths$kind = kind$q;
        is_wanted$d = lengths$wanted;
        types$kind = kind$q;
        is_flags$d = types$flags;
        flags = is_flags$q;
        wanted = is_wanted$q;
    end
    
endmodule // top$pair$b$decoded$kinds


module top$pair$b$decoded$kinds$is_flags(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$kinds$is_flags


module top$pair$b$decoded$kinds$is_wanted(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$kinds$is_wanted


module top$pair$b$decoded$kinds$kind(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$kinds$kind


module top$pair$b$decoded$kinds$late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$kinds$late


module top$pair$b$decoded$kinds$lengths(kind,wanted);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [5:0] wanted;
    
    // Update code
    always @(*) begin
        wanted = ((32'h0) & 6'h3f);
        if ((kind == ((32'h53) & 8'hff)) | (kind == ((32'h57) & 8'hff))) begin
            wanted = ((32'hc) & 6'h3f);
        end
        if ((kind == ((32'h44) & 8'hff)) | (kind == ((32'h42) & 8'hff))) begin
            wanted = ((32'h13) & 6'h3f);
        end
        if ((kind == ((32'h59) & 8'hff)) | (kind == ((32'h4e) & 8'hff))) begin
            wanted = ((32'h14) & 6'h3f);
        end
        if (kind == ((32'h68) & 8'hff)) begin
            wanted = ((32'h15) & 6'h3f);
        end
        if (kind == ((32'h58) & 8'hff)) begin
            wanted = ((32'h17) & 6'h3f);
        end
        if (kind == ((32'h48) & 8'hff)) begin
            wanted = ((32'h19) & 6'h3f);
        end
        if (kind == ((32'h4c) & 8'hff)) begin
            wanted = ((32'h1a) & 6'h3f);
        end
        if (kind == ((32'h4b) & 8'hff)) begin
            wanted = ((32'h1c) & 6'h3f);
        end
        if (kind == ((32'h45) & 8'hff)) begin
            wanted = ((32'h1f) & 6'h3f);
        end
        if ((kind == ((32'h56) & 8'hff)) | (kind == ((32'h4a) & 8'hff)) | (kind == ((32'h55) & 8'hff))) begin
            wanted = ((32'h23) & 6'h3f);
        end
        if ((kind == ((32'h41) & 8'hff)) | (kind == ((32'h43) & 8'hff))) begin
            wanted = ((32'h24) & 6'h3f);
        end
        if (kind == ((32'h52) & 8'hff)) begin
            wanted = ((32'h27) & 6'h3f);
        end
        if ((kind == ((32'h46) & 8'hff)) | (kind == ((32'h51) & 8'hff))) begin
            wanted = ((32'h28) & 6'h3f);
        end
        if (kind == ((32'h50) & 8'hff)) begin
            wanted = ((32'h2c) & 6'h3f);
        end
        if (kind == ((32'h4f) & 8'hff)) begin
            wanted = ((32'h30) & 6'h3f);
        end
        if (kind == ((32'h49) & 8'hff)) begin
            wanted = ((32'h32) & 6'h3f);
        end
    end
    
endmodule // top$pair$b$decoded$kinds$lengths


module top$pair$b$decoded$kinds$types(kind,flags);
    
    // Module arguments
    input wire  [7:0] kind;
    output reg  [6:0] flags;
    
    // Local signals
    reg  add;
    reg  execution;
    reg  priced;
    reg  cancel;
    reg  delete;
    reg  replace;
    reg  trade;
    reg  matched;
    reg  reduces;
    reg  of_order;
    reg  names;
    reg  order;
    
    // Update code
    always @(*) begin
        add = (kind == ((32'h41) & 8'hff)) | (kind == ((32'h46) & 8'hff));
        execution = kind == ((32'h45) & 8'hff);
        priced = kind == ((32'h43) & 8'hff);
        cancel = kind == ((32'h58) & 8'hff);
        delete = kind == ((32'h44) & 8'hff);
        replace = kind == ((32'h55) & 8'hff);
        trade = kind == ((32'h50) & 8'hff);
        matched = execution | priced;
        reduces = matched | cancel;
        of_order = (add | reduces) | (delete | replace);
        names = add | trade;
        order = of_order | trade;
        flags = ((names) & 7'h7f) | (((order) & 7'h7f) << ((32'h1) & 7'h7f)) | (((matched) & 7'h7f) << ((32'h2) & 7'h7f)) | (((reduces) & 7'h7f) << ((32'h3) & 7'h7f)) | (((priced) & 7'h7f) << ((32'h4) & 7'h7f)) | (((replace) & 7'h7f) << ((32'h5) & 7'h7f)) | (((trade) & 7'h7f) << ((32'h6) & 7'h7f));
    end
    
endmodule // top$pair$b$decoded$kinds$types


module top$pair$b$decoded$names_order(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$names_order


module top$pair$b$decoded$numbers(clock,packet,number,sequence_no);
    
    // Module arguments
    input wire  clock;
    input wire  [63:0] packet;
    input wire  [15:0] number;
    output reg  [63:0] sequence_no;
    
    // Stub signals
    reg  [32:0] low$d;
    wire  [32:0] low$q;
    reg  low$clock;
    reg  [31:0] low_2$d;
    wire  [31:0] low_2$q;
    reg  low_2$clock;
    reg  [31:0] high$d;
    wire  [31:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$pair$b$decoded$numbers$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    top$pair$b$decoded$numbers$low_2 low_2(
        .d(low_2$d),
        .q(low_2$q),
        .clock(low_2$clock)
    );
    top$pair$b$decoded$numbers$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        low$clock = clock;
        low_2$clock = clock;
        high$clock = clock;
        low$d = low$q;
        low_2$d = low_2$q;
        high$d = high$q;
        low$d = ((packet[(32'h0)+:(32)]) & 33'h1ffffffff) + ((number) & 33'h1ffffffff);
        low_2$d = low$q[(32'h0)+:(32)];
        high$d = packet[(32'h20)+:(32)] + ((low$q[(32'h20)+:(1)]) & 32'hffffffff);
        sequence_no = (((high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((low_2$q) & 64'hffffffffffffffff);
    end
    
endmodule // top$pair$b$decoded$numbers


module top$pair$b$decoded$numbers$high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$numbers$high


module top$pair$b$decoded$numbers$low(d,q,clock);
    
    // Module arguments
    input wire  [32:0] d;
    output reg  [32:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 33'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$numbers$low


module top$pair$b$decoded$numbers$low_2(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$numbers$low_2


module top$pair$b$decoded$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$of_length


module top$pair$b$decoded$of_number(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$decoded$of_number


module top$pair$b$ends_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$ends_1


module top$pair$b$go_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$go_1


module top$pair$b$lengths(clock,valid,data,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [63:0] data;
    output reg  [25:0] from$0;
    output reg  [25:0] from$1;
    output reg  [25:0] from$2;
    output reg  [25:0] from$3;
    output reg  [25:0] from$4;
    output reg  [25:0] from$5;
    output reg  [25:0] from$6;
    output reg  [25:0] from$7;
    
    // Stub signals
    reg  [7:0] ways$0$high;
    reg  [7:0] ways$0$low;
    wire  [25:0] ways$0$way;
    reg  [7:0] ways$1$high;
    reg  [7:0] ways$1$low;
    wire  [25:0] ways$1$way;
    reg  [7:0] ways$2$high;
    reg  [7:0] ways$2$low;
    wire  [25:0] ways$2$way;
    reg  [7:0] ways$3$high;
    reg  [7:0] ways$3$low;
    wire  [25:0] ways$3$way;
    reg  [7:0] ways$4$high;
    reg  [7:0] ways$4$low;
    wire  [25:0] ways$4$way;
    reg  [7:0] ways$5$high;
    reg  [7:0] ways$5$low;
    wire  [25:0] ways$5$way;
    reg  [7:0] ways$6$high;
    reg  [7:0] ways$6$low;
    wire  [25:0] ways$6$way;
    reg  [7:0] ways$7$high;
    reg  [7:0] ways$7$low;
    wire  [25:0] ways$7$way;
    reg  [25:0] kept$0$d;
    wire  [25:0] kept$0$q;
    reg  kept$0$clock;
    reg  [25:0] kept$1$d;
    wire  [25:0] kept$1$q;
    reg  kept$1$clock;
    reg  [25:0] kept$2$d;
    wire  [25:0] kept$2$q;
    reg  kept$2$clock;
    reg  [25:0] kept$3$d;
    wire  [25:0] kept$3$q;
    reg  kept$3$clock;
    reg  [25:0] kept$4$d;
    wire  [25:0] kept$4$q;
    reg  kept$4$clock;
    reg  [25:0] kept$5$d;
    wire  [25:0] kept$5$q;
    reg  kept$5$clock;
    reg  [25:0] kept$6$d;
    wire  [25:0] kept$6$q;
    reg  kept$6$clock;
    reg  [25:0] kept$7$d;
    wire  [25:0] kept$7$q;
    reg  kept$7$clock;
    reg  [7:0] high$d;
    wire  [7:0] high$q;
    reg  high$clock;
    
    // Sub module instances
    top$pair$b$lengths$ways$0 ways$0(
        .high(ways$0$high),
        .low(ways$0$low),
        .way(ways$0$way)
    );
    top$pair$b$lengths$ways$1 ways$1(
        .high(ways$1$high),
        .low(ways$1$low),
        .way(ways$1$way)
    );
    top$pair$b$lengths$ways$2 ways$2(
        .high(ways$2$high),
        .low(ways$2$low),
        .way(ways$2$way)
    );
    top$pair$b$lengths$ways$3 ways$3(
        .high(ways$3$high),
        .low(ways$3$low),
        .way(ways$3$way)
    );
    top$pair$b$lengths$ways$4 ways$4(
        .high(ways$4$high),
        .low(ways$4$low),
        .way(ways$4$way)
    );
    top$pair$b$lengths$ways$5 ways$5(
        .high(ways$5$high),
        .low(ways$5$low),
        .way(ways$5$way)
    );
    top$pair$b$lengths$ways$6 ways$6(
        .high(ways$6$high),
        .low(ways$6$low),
        .way(ways$6$way)
    );
    top$pair$b$lengths$ways$7 ways$7(
        .high(ways$7$high),
        .low(ways$7$low),
        .way(ways$7$way)
    );
    top$pair$b$lengths$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    top$pair$b$lengths$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    top$pair$b$lengths$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    top$pair$b$lengths$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );
    top$pair$b$lengths$kept$4 kept$4(
        .d(kept$4$d),
        .q(kept$4$q),
        .clock(kept$4$clock)
    );
    top$pair$b$lengths$kept$5 kept$5(
        .d(kept$5$d),
        .q(kept$5$q),
        .clock(kept$5$clock)
    );
    top$pair$b$lengths$kept$6 kept$6(
        .d(kept$6$d),
        .q(kept$6$q),
        .clock(kept$6$clock)
    );
    top$pair$b$lengths$kept$7 kept$7(
        .d(kept$7$d),
        .q(kept$7$q),
        .clock(kept$7$clock)
    );
    top$pair$b$lengths$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    
    // Update code
    always @(*) begin
        high$clock = clock;
        high$d = high$q;
        if (valid) begin
            high$d = data[(32'h0)+:(8)];
        end
        ways$0$high = high$q;
        ways$1$high = data[(32'h38)+:(8)];
        ways$2$high = data[(32'h30)+:(8)];
        ways$3$high = data[(32'h28)+:(8)];
        ways$4$high = data[(32'h20)+:(8)];
        ways$5$high = data[(32'h18)+:(8)];
        ways$6$high = data[(32'h10)+:(8)];
        ways$7$high = data[(32'h8)+:(8)];
        ways$0$low = data[(32'h38)+:(8)];
        ways$1$low = data[(32'h30)+:(8)];
        ways$2$low = data[(32'h28)+:(8)];
        ways$3$low = data[(32'h20)+:(8)];
        ways$4$low = data[(32'h18)+:(8)];
        ways$5$low = data[(32'h10)+:(8)];
        ways$6$low = data[(32'h8)+:(8)];
        ways$7$low = data[(32'h0)+:(8)];
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        if (valid) begin
            kept$0$d = ways$0$way;
        end
        from$0 = kept$0$q;
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        if (valid) begin
            kept$1$d = ways$1$way;
        end
        from$1 = kept$1$q;
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        if (valid) begin
            kept$2$d = ways$2$way;
        end
        from$2 = kept$2$q;
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        if (valid) begin
            kept$3$d = ways$3$way;
        end
        from$3 = kept$3$q;
        kept$4$clock = clock;
        kept$4$d = kept$4$q;
        if (valid) begin
            kept$4$d = ways$4$way;
        end
        from$4 = kept$4$q;
        kept$5$clock = clock;
        kept$5$d = kept$5$q;
        if (valid) begin
            kept$5$d = ways$5$way;
        end
        from$5 = kept$5$q;
        kept$6$clock = clock;
        kept$6$d = kept$6$q;
        if (valid) begin
            kept$6$d = ways$6$way;
        end
        from$6 = kept$6$q;
        kept$7$clock = clock;
        kept$7$d = kept$7$q;
        if (valid) begin
            kept$7$d = ways$7$way;
        end
        from$7 = kept$7$q;
    end
    
endmodule // top$pair$b$lengths


module top$pair$b$lengths$high(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$high


module top$pair$b$lengths$kept$0(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$0


module top$pair$b$lengths$kept$1(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$1


module top$pair$b$lengths$kept$2(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$2


module top$pair$b$lengths$kept$3(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$3


module top$pair$b$lengths$kept$4(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$4


module top$pair$b$lengths$kept$5(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$5


module top$pair$b$lengths$kept$6(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$6


module top$pair$b$lengths$kept$7(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$lengths$kept$7


module top$pair$b$lengths$ways$0(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111001;
    localparam  near_below = 8'hf;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$0


module top$pair$b$lengths$ways$1(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111010;
    localparam  near_below = 8'he;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$1


module top$pair$b$lengths$ways$2(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111011;
    localparam  near_below = 8'hd;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$2


module top$pair$b$lengths$ways$3(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111100;
    localparam  near_below = 8'hc;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$3


module top$pair$b$lengths$ways$4(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111101;
    localparam  near_below = 8'hb;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$4


module top$pair$b$lengths$ways$5(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111110;
    localparam  near_below = 8'ha;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$5


module top$pair$b$lengths$ways$6(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b11111111111111111;
    localparam  near_below = 8'h9;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$6


module top$pair$b$lengths$ways$7(high,low,way);
    
    // Module arguments
    input wire  [7:0] high;
    input wire  [7:0] low;
    output reg  [25:0] way;
    
    // Constant declarations
    localparam  body = 17'b0;
    localparam  near_below = 8'h8;
    
    // Local signals
    reg  [16:0] length;
    reg  [16:0] next;
    reg  near;
    reg  short;
    reg  big;
    
    // Update code
    always @(*) begin
        length = (((high) & 17'h1ffff) << ((32'h8) & 17'h1ffff)) | ((low) & 17'h1ffff);
        next = length + body;
        near = (high == ((32'h0) & 8'hff)) & (low < near_below);
        short = (high == ((32'h0) & 8'hff)) & (low < ((32'hc) & 8'hff));
        big = (high != ((32'h0) & 8'hff)) | (low >= ((32'h40) & 8'hff));
        way = ((next) & 26'h3ffffff) | (((near) & 26'h3ffffff) << ((32'h11) & 26'h3ffffff)) | (((short) & 26'h3ffffff) << ((32'h12) & 26'h3ffffff)) | (((big) & 26'h3ffffff) << ((32'h13) & 26'h3ffffff)) | (((low[(32'h0)+:(6)]) & 26'h3ffffff) << ((32'h14) & 26'h3ffffff));
    end
    
endmodule // top$pair$b$lengths$ways$7


module top$pair$b$parser(clock,valid,last,empty,data,port,go,prepare,with_vlan,bytes,ends,keep,at_start,is_ahead,cut,truncated,flags,checksum_wrong,header,index,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  [63:0] data;
    input wire  [15:0] port;
    output reg  go;
    output reg  prepare;
    output reg  with_vlan;
    output reg  [3:0] bytes;
    output reg  ends;
    output reg  [3:0] keep;
    output reg  at_start;
    output reg  is_ahead;
    output reg  cut;
    output reg  truncated;
    output reg  [7:0] flags;
    output reg  checksum_wrong;
    output reg  [63:0] header;
    output reg  [3:0] index;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  untag$clock;
    reg  untag$valid;
    reg  untag$last;
    reg  [63:0] untag$data;
    wire  [15:0] untag$start;
    wire  [3:0] untag$index;
    wire  [3:0] untag$beat;
    wire  [63:0] untag$header;
    wire  untag$with_vlan;
    wire  untag$second;
    wire  untag$in_body;
    wire  untag$late_valid;
    wire  untag$late_first;
    wire  [63:0] untag$late_header;
    wire  [3:0] untag$late_index;
    reg  checks$clock;
    reg  checks$valid;
    reg  checks$first;
    reg  [3:0] checks$index;
    reg  [63:0] checks$header;
    reg  [15:0] checks$port;
    wire  checks$not_ipv4;
    wire  checks$bad_version;
    wire  checks$options;
    wire  checks$fragment;
    wire  checks$not_udp;
    wire  checks$bad_length;
    wire  checks$other_port;
    wire  checks$no_mold;
    wire  checks$any;
    reg  sum$clock;
    reg  sum$valid;
    reg  [3:0] sum$coming;
    reg  [3:0] sum$index;
    reg  [63:0] sum$header;
    wire  sum$wrong;
    reg  span$clock;
    reg  span$valid;
    reg  span$last;
    reg  [2:0] span$empty;
    reg  span$second;
    reg  [15:0] span$start;
    reg  span$with_vlan;
    reg  [3:0] span$beat;
    wire  [3:0] span$bytes;
    wire  [3:0] span$in_frame_bytes;
    wire  span$ends;
    wire  span$cut;
    wire  span$truncated;
    reg  mold$clock;
    reg  mold$valid;
    reg  [3:0] mold$index;
    reg  [63:0] mold$header;
    wire  [79:0] mold$key;
    wire  mold$key_valid;
    wire  [63:0] mold$sequence_no;
    wire  [15:0] mold$count;
    wire  mold$overflow;
    
    // Local signals
    reg  is_ours;
    
    // Sub module instances
    top$pair$b$parser$untag untag(
        .clock(untag$clock),
        .valid(untag$valid),
        .last(untag$last),
        .data(untag$data),
        .start(untag$start),
        .index(untag$index),
        .beat(untag$beat),
        .header(untag$header),
        .with_vlan(untag$with_vlan),
        .second(untag$second),
        .in_body(untag$in_body),
        .late_valid(untag$late_valid),
        .late_first(untag$late_first),
        .late_header(untag$late_header),
        .late_index(untag$late_index)
    );
    top$pair$b$parser$checks checks(
        .clock(checks$clock),
        .valid(checks$valid),
        .first(checks$first),
        .index(checks$index),
        .header(checks$header),
        .port(checks$port),
        .not_ipv4(checks$not_ipv4),
        .bad_version(checks$bad_version),
        .options(checks$options),
        .fragment(checks$fragment),
        .not_udp(checks$not_udp),
        .bad_length(checks$bad_length),
        .other_port(checks$other_port),
        .no_mold(checks$no_mold),
        .any(checks$any)
    );
    top$pair$b$parser$sum sum(
        .clock(sum$clock),
        .valid(sum$valid),
        .coming(sum$coming),
        .index(sum$index),
        .header(sum$header),
        .wrong(sum$wrong)
    );
    top$pair$b$parser$span span(
        .clock(span$clock),
        .valid(span$valid),
        .last(span$last),
        .empty(span$empty),
        .second(span$second),
        .start(span$start),
        .with_vlan(span$with_vlan),
        .beat(span$beat),
        .bytes(span$bytes),
        .in_frame_bytes(span$in_frame_bytes),
        .ends(span$ends),
        .cut(span$cut),
        .truncated(span$truncated)
    );
    top$pair$b$parser$mold mold(
        .clock(mold$clock),
        .valid(mold$valid),
        .index(mold$index),
        .header(mold$header),
        .key(mold$key),
        .key_valid(mold$key_valid),
        .sequence_no(mold$sequence_no),
        .count(mold$count),
        .overflow(mold$overflow)
    );
    
    // Update code
    always @(*) begin
        untag$clock = clock;
        checks$clock = clock;
        sum$clock = clock;
        span$clock = clock;
        mold$clock = clock;
        untag$valid = valid;
        untag$last = last;
        untag$data = data;
        checks$valid = untag$late_valid;
        checks$first = untag$late_first;
        checks$index = untag$late_index;
        checks$header = untag$late_header;
        checks$port = port;
        sum$valid = untag$late_valid;
        sum$coming = untag$index;
        sum$index = untag$late_index;
        sum$header = untag$late_header;
        span$valid = valid;
        span$last = last;
        span$empty = empty;
        span$second = untag$second;
        span$start = untag$start;
        span$with_vlan = untag$with_vlan;
        span$beat = untag$beat;
        mold$valid = untag$late_valid;
        mold$index = untag$late_index;
        mold$header = untag$late_header;
        is_ours = untag$in_body & ~checks$any;
        go = valid & is_ours;
        keep = span$in_frame_bytes;
        if (is_ours) begin
            keep = span$bytes;
        end
        at_start = untag$beat == ((32'h0) & 4'hf);
        is_ahead = untag$beat < ((32'h6) & 4'hf);
        if (valid) begin
            is_ahead = (untag$beat < ((32'h5) & 4'hf)) & ~last;
        end
        prepare = valid & (untag$index == ((32'h6) & 4'hf));
        with_vlan = untag$with_vlan;
        bytes = span$bytes;
        ends = span$ends;
        cut = span$cut;
        truncated = span$truncated;
        flags = ((checks$not_ipv4) & 8'hff) | (((checks$bad_version) & 8'hff) << ((32'h1) & 8'hff)) | (((checks$options) & 8'hff) << ((32'h2) & 8'hff)) | (((checks$fragment) & 8'hff) << ((32'h3) & 8'hff)) | (((checks$not_udp) & 8'hff) << ((32'h4) & 8'hff)) | (((checks$bad_length) & 8'hff) << ((32'h5) & 8'hff)) | (((checks$other_port) & 8'hff) << ((32'h6) & 8'hff)) | (((checks$no_mold) & 8'hff) << ((32'h7) & 8'hff));
        checksum_wrong = sum$wrong;
        header = untag$header;
        index = untag$index;
        key = mold$key;
        key_valid = mold$key_valid;
        sequence_no = mold$sequence_no;
        count = mold$count;
        overflow = mold$overflow;
    end
    
endmodule // top$pair$b$parser


module top$pair$b$parser$checks(clock,valid,first,index,header,port,not_ipv4,bad_version,options,fragment,not_udp,bad_length,other_port,no_mold,any);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  first;
    input wire  [3:0] index;
    input wire  [63:0] header;
    input wire  [15:0] port;
    output reg  not_ipv4;
    output reg  bad_version;
    output reg  options;
    output reg  fragment;
    output reg  not_udp;
    output reg  bad_length;
    output reg  other_port;
    output reg  no_mold;
    output reg  any;
    
    // Stub signals
    reg  f_not_ipv4$d;
    wire  f_not_ipv4$q;
    reg  f_not_ipv4$clock;
    reg  f_version$d;
    wire  f_version$q;
    reg  f_version$clock;
    reg  f_options$d;
    wire  f_options$q;
    reg  f_options$clock;
    reg  f_fragment$d;
    wire  f_fragment$q;
    reg  f_fragment$clock;
    reg  f_not_udp$d;
    wire  f_not_udp$q;
    reg  f_not_udp$clock;
    reg  f_length$d;
    wire  f_length$q;
    reg  f_length$clock;
    reg  f_port$d;
    wire  f_port$q;
    reg  f_port$clock;
    reg  f_mold$d;
    wire  f_mold$q;
    reg  f_mold$clock;
    reg  [15:0] udp_length$d;
    wire  [15:0] udp_length$q;
    reg  udp_length$clock;
    reg  is_any$d;
    wire  is_any$q;
    reg  is_any$clock;
    
    // Sub module instances
    top$pair$b$parser$checks$f_not_ipv4 f_not_ipv4(
        .d(f_not_ipv4$d),
        .q(f_not_ipv4$q),
        .clock(f_not_ipv4$clock)
    );
    top$pair$b$parser$checks$f_version f_version(
        .d(f_version$d),
        .q(f_version$q),
        .clock(f_version$clock)
    );
    top$pair$b$parser$checks$f_options f_options(
        .d(f_options$d),
        .q(f_options$q),
        .clock(f_options$clock)
    );
    top$pair$b$parser$checks$f_fragment f_fragment(
        .d(f_fragment$d),
        .q(f_fragment$q),
        .clock(f_fragment$clock)
    );
    top$pair$b$parser$checks$f_not_udp f_not_udp(
        .d(f_not_udp$d),
        .q(f_not_udp$q),
        .clock(f_not_udp$clock)
    );
    top$pair$b$parser$checks$f_length f_length(
        .d(f_length$d),
        .q(f_length$q),
        .clock(f_length$clock)
    );
    top$pair$b$parser$checks$f_port f_port(
        .d(f_port$d),
        .q(f_port$q),
        .clock(f_port$clock)
    );
    top$pair$b$parser$checks$f_mold f_mold(
        .d(f_mold$d),
        .q(f_mold$q),
        .clock(f_mold$clock)
    );
    top$pair$b$parser$checks$udp_length udp_length(
        .d(udp_length$d),
        .q(udp_length$q),
        .clock(udp_length$clock)
    );
    top$pair$b$parser$checks$is_any is_any(
        .d(is_any$d),
        .q(is_any$q),
        .clock(is_any$clock)
    );
    
    // Update code
    always @(*) begin
        f_not_ipv4$clock = clock;
        f_version$clock = clock;
        f_options$clock = clock;
        f_fragment$clock = clock;
        f_not_udp$clock = clock;
        f_not_ipv4$d = f_not_ipv4$q;
        f_version$d = f_version$q;
        f_options$d = f_options$q;
        f_fragment$d = f_fragment$q;
        f_not_udp$d = f_not_udp$q;
        f_length$clock = clock;
        f_port$clock = clock;
        f_mold$clock = clock;
        udp_length$clock = clock;
        is_any$clock = clock;
        f_length$d = f_length$q;
        f_port$d = f_port$q;
        f_mold$d = f_mold$q;
        udp_length$d = udp_length$q;
        is_any$d = is_any$q;
        if (valid & first) begin
            f_not_ipv4$d = 1'b0;
            f_version$d = 1'b0;
            f_options$d = 1'b0;
            f_fragment$d = 1'b0;
            f_not_udp$d = 1'b0;
            f_length$d = 1'b0;
            f_port$d = 1'b0;
            f_mold$d = 1'b0;
        end
        if (valid & (index == ((32'h1) & 4'hf))) begin
            f_not_ipv4$d = header[(32'h10)+:(16)] != ((32'h800) & 16'hffff);
            f_version$d = (header[(32'hc)+:(4)] != ((32'h4) & 4'hf)) | (header[(32'h8)+:(4)] < ((32'h5) & 4'hf));
            f_options$d = header[(32'h8)+:(4)] > ((32'h5) & 4'hf);
        end
        if (valid & (index == ((32'h2) & 4'hf))) begin
            udp_length$d = header[(32'h30)+:(16)] - ((32'h14) & 16'hffff);
            f_length$d = header[(32'h30)+:(16)] < ((32'h1c) & 16'hffff);
            f_mold$d = header[(32'h30)+:(16)] < ((32'h30) & 16'hffff);
            f_fragment$d = header[(32'h10)+:(14)] != ((32'h0) & 14'h3fff);
            f_not_udp$d = header[(32'h0)+:(8)] != ((32'h11) & 8'hff);
        end
        if (valid & (index == ((32'h4) & 4'hf))) begin
            f_port$d = header[(32'h10)+:(16)] != port;
            if (header[(32'h0)+:(16)] != udp_length$q) begin
                f_length$d = 1'b1;
            end
        end
        not_ipv4 = f_not_ipv4$q;
        bad_version = f_version$q;
        options = f_options$q;
        fragment = f_fragment$q;
        not_udp = f_not_udp$q;
        bad_length = f_length$q;
        other_port = f_port$q;
        no_mold = f_mold$q;
        any = is_any$q;
        is_any$d = (f_not_ipv4$q | f_version$q) | (f_options$q | f_fragment$q) | (f_not_udp$q | f_length$q) | (f_port$q | f_mold$q);
    end
    
endmodule // top$pair$b$parser$checks


module top$pair$b$parser$checks$f_fragment(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_fragment


module top$pair$b$parser$checks$f_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_length


module top$pair$b$parser$checks$f_mold(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_mold


module top$pair$b$parser$checks$f_not_ipv4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_not_ipv4


module top$pair$b$parser$checks$f_not_udp(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_not_udp


module top$pair$b$parser$checks$f_options(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_options


module top$pair$b$parser$checks$f_port(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_port


module top$pair$b$parser$checks$f_version(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$f_version


module top$pair$b$parser$checks$is_any(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$is_any


module top$pair$b$parser$checks$udp_length(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$checks$udp_length


module top$pair$b$parser$mold(clock,valid,index,header,key,key_valid,sequence_no,count,overflow);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  [79:0] key;
    output reg  key_valid;
    output reg  [63:0] sequence_no;
    output reg  [15:0] count;
    output reg  overflow;
    
    // Stub signals
    reg  [47:0] key_high$d;
    wire  [47:0] key_high$q;
    reg  key_high$clock;
    reg  [31:0] seq_high$d;
    wire  [31:0] seq_high$q;
    reg  seq_high$clock;
    reg  [31:0] seq_low$d;
    wire  [31:0] seq_low$q;
    reg  seq_low$clock;
    reg  [15:0] announced$d;
    wire  [15:0] announced$q;
    reg  announced$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;
    
    // Local signals
    reg  [32:0] next_low;
    
    // Sub module instances
    top$pair$b$parser$mold$key_high key_high(
        .d(key_high$d),
        .q(key_high$q),
        .clock(key_high$clock)
    );
    top$pair$b$parser$mold$seq_high seq_high(
        .d(seq_high$d),
        .q(seq_high$q),
        .clock(seq_high$clock)
    );
    top$pair$b$parser$mold$seq_low seq_low(
        .d(seq_low$d),
        .q(seq_low$q),
        .clock(seq_low$clock)
    );
    top$pair$b$parser$mold$announced announced(
        .d(announced$d),
        .q(announced$q),
        .clock(announced$clock)
    );
    top$pair$b$parser$mold$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );
    
    // Update code
    always @(*) begin
        key_high$clock = clock;
        seq_high$clock = clock;
        seq_low$clock = clock;
        announced$clock = clock;
        over$clock = clock;
        key_high$d = key_high$q;
        seq_high$d = seq_high$q;
        seq_low$d = seq_low$q;
        announced$d = announced$q;
        over$d = over$q;
        if (valid & (index == ((32'h5) & 4'hf))) begin
            key_high$d = header[(32'h0)+:(48)];
        end
        if (valid & (index == ((32'h6) & 4'hf))) begin
            seq_high$d = header[(32'h0)+:(32)];
        end
        if (valid & (index == ((32'h7) & 4'hf))) begin
            seq_low$d = header[(32'h20)+:(32)];
            announced$d = header[(32'h10)+:(16)];
        end
        key = (((key_high$q) & 80'hffffffffffffffffffff) << ((32'h20) & 7'h7f)) | ((header[(32'h20)+:(32)]) & 80'hffffffffffffffffffff);
        key_valid = valid & (index == ((32'h6) & 4'hf));
        sequence_no = (((seq_high$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((seq_low$q) & 64'hffffffffffffffff);
        count = announced$q;
        next_low = ((seq_low$q) & 33'h1ffffffff) + ((announced$q) & 33'h1ffffffff);
        over$d = next_low[32'h20] & (seq_high$q[(32'h10)+:(16)] == ((32'hffff) & 16'hffff)) & (seq_high$q[(32'h0)+:(16)] == ((32'hffff) & 16'hffff));
        overflow = over$q;
    end
    
endmodule // top$pair$b$parser$mold


module top$pair$b$parser$mold$announced(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$mold$announced


module top$pair$b$parser$mold$key_high(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$mold$key_high


module top$pair$b$parser$mold$over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$mold$over


module top$pair$b$parser$mold$seq_high(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$mold$seq_high


module top$pair$b$parser$mold$seq_low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$mold$seq_low


module top$pair$b$parser$span(clock,valid,last,empty,second,start,with_vlan,beat,bytes,in_frame_bytes,ends,cut,truncated);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [2:0] empty;
    input wire  second;
    input wire  [15:0] start;
    input wire  with_vlan;
    input wire  [3:0] beat;
    output reg  [3:0] bytes;
    output reg  [3:0] in_frame_bytes;
    output reg  ends;
    output reg  cut;
    output reg  truncated;
    
    // Stub signals
    reg  [13:0] whole$d;
    wire  [13:0] whole$q;
    reg  whole$clock;
    reg  [2:0] rest$d;
    wire  [2:0] rest$q;
    reg  rest$clock;
    reg  is_rest$d;
    wire  is_rest$q;
    reg  is_rest$clock;
    reg  is_last_whole$d;
    wire  is_last_whole$q;
    reg  is_last_whole$clock;
    
    // Local signals
    reg  is_none;
    reg  is_one;
    reg  is_two;
    reg  no_rest;
    reg  [16:0] tag_bytes;
    reg  [16:0] from_length;
    reg  [3:0] in_frame;
    reg  [3:0] in_datagram;
    
    // Sub module instances
    top$pair$b$parser$span$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    top$pair$b$parser$span$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    top$pair$b$parser$span$is_rest is_rest(
        .d(is_rest$d),
        .q(is_rest$q),
        .clock(is_rest$clock)
    );
    top$pair$b$parser$span$is_last_whole is_last_whole(
        .d(is_last_whole$d),
        .q(is_last_whole$q),
        .clock(is_last_whole$clock)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        rest$clock = clock;
        is_rest$clock = clock;
        is_last_whole$clock = clock;
        whole$d = whole$q;
        rest$d = rest$q;
        is_rest$d = is_rest$q;
        is_last_whole$d = is_last_whole$q;
        tag_bytes = ((32'ha) & 17'h1ffff);
        if (with_vlan) begin
            tag_bytes = ((32'he) & 17'h1ffff);
        end
        from_length = ((start) & 17'h1ffff) - tag_bytes;
        is_none = whole$q == ((32'h0) & 14'h3fff);
        is_one = whole$q == ((32'h1) & 14'h3fff);
        is_two = whole$q == ((32'h2) & 14'h3fff);
        no_rest = rest$q == ((32'h0) & 3'h7);
        is_rest$d = is_none;
        is_last_whole$d = is_one & no_rest;
        in_datagram = ((32'h8) & 4'hf);
        if (is_rest$q) begin
            in_datagram = ((rest$q) & 4'hf);
        end
        if (valid) begin
            is_rest$d = is_none | is_one;
            is_last_whole$d = is_two & no_rest;
            if (is_rest$q) begin
                rest$d = ((32'h0) & 3'h7);
            end
            else begin
                whole$d = whole$q - ((32'h1) & 14'h3fff);
            end
            if (second) begin
                whole$d = from_length[(32'h3)+:(14)];
                is_rest$d = 1'b0;
                is_last_whole$d = 1'b0;
                rest$d = from_length[(32'h0)+:(3)];
            end
        end
        in_frame = ((32'h8) & 4'hf);
        if (last) begin
            in_frame = ((32'h8) & 4'hf) - ((empty) & 4'hf);
        end
        in_frame_bytes = in_frame;
        bytes = in_datagram;
        if (in_frame < in_datagram) begin
            bytes = in_frame;
        end
        ends = is_last_whole$q | (is_rest$q & ~no_rest);
        cut = (~is_rest$q & ~is_last_whole$q) | (in_frame < in_datagram);
        truncated = beat < ((32'h5) & 4'hf);
        if ((beat == ((32'h5) & 4'hf)) & (in_frame < ((32'h2) & 4'hf))) begin
            truncated = 1'b1;
        end
        if ((beat == ((32'h5) & 4'hf)) & with_vlan & (in_frame < ((32'h6) & 4'hf))) begin
            truncated = 1'b1;
        end
    end
    
endmodule // top$pair$b$parser$span


module top$pair$b$parser$span$is_last_whole(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$span$is_last_whole


module top$pair$b$parser$span$is_rest(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$span$is_rest


module top$pair$b$parser$span$rest(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$span$rest


module top$pair$b$parser$span$whole(d,q,clock);
    
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$span$whole


module top$pair$b$parser$sum(clock,valid,coming,index,header,wrong);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [3:0] coming;
    input wire  [3:0] index;
    input wire  [63:0] header;
    output reg  wrong;
    
    // Stub signals
    reg  is_1$d;
    wire  is_1$q;
    reg  is_1$clock;
    reg  is_4$d;
    wire  is_4$q;
    reg  is_4$clock;
    reg  [19:0] sum_0$d;
    wire  [19:0] sum_0$q;
    reg  sum_0$clock;
    reg  [19:0] sum_1$d;
    wire  [19:0] sum_1$q;
    reg  sum_1$clock;
    reg  beat_first$d;
    wire  beat_first$q;
    reg  beat_first$clock;
    reg  beat_final$d;
    wire  beat_final$q;
    reg  beat_final$clock;
    reg  beat_valid$d;
    wire  beat_valid$q;
    reg  beat_valid$clock;
    reg  [19:0] total$d;
    wire  [19:0] total$q;
    reg  total$clock;
    reg  total_valid$d;
    wire  total_valid$q;
    reg  total_valid$clock;
    reg  is_wrong$d;
    wire  is_wrong$q;
    reg  is_wrong$clock;
    
    // Local signals
    reg  [19:0] word_0;
    reg  [19:0] word_1;
    reg  [19:0] word_2;
    reg  [19:0] word_3;
    reg  [19:0] so_far;
    reg  [19:0] folded;
    
    // Sub module instances
    top$pair$b$parser$sum$is_1 is_1(
        .d(is_1$d),
        .q(is_1$q),
        .clock(is_1$clock)
    );
    top$pair$b$parser$sum$is_4 is_4(
        .d(is_4$d),
        .q(is_4$q),
        .clock(is_4$clock)
    );
    top$pair$b$parser$sum$sum_0 sum_0(
        .d(sum_0$d),
        .q(sum_0$q),
        .clock(sum_0$clock)
    );
    top$pair$b$parser$sum$sum_1 sum_1(
        .d(sum_1$d),
        .q(sum_1$q),
        .clock(sum_1$clock)
    );
    top$pair$b$parser$sum$beat_first beat_first(
        .d(beat_first$d),
        .q(beat_first$q),
        .clock(beat_first$clock)
    );
    top$pair$b$parser$sum$beat_final beat_final(
        .d(beat_final$d),
        .q(beat_final$q),
        .clock(beat_final$clock)
    );
    top$pair$b$parser$sum$beat_valid beat_valid(
        .d(beat_valid$d),
        .q(beat_valid$q),
        .clock(beat_valid$clock)
    );
    top$pair$b$parser$sum$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    top$pair$b$parser$sum$total_valid total_valid(
        .d(total_valid$d),
        .q(total_valid$q),
        .clock(total_valid$clock)
    );
    top$pair$b$parser$sum$is_wrong is_wrong(
        .d(is_wrong$d),
        .q(is_wrong$q),
        .clock(is_wrong$clock)
    );
    
    // Update code
    always @(*) begin
        is_1$clock = clock;
        is_4$clock = clock;
        sum_0$clock = clock;
        sum_1$clock = clock;
        beat_first$clock = clock;
        beat_final$clock = clock;
        beat_valid$clock = clock;
        is_1$d = is_1$q;
        is_4$d = is_4$q;
        sum_0$d = sum_0$q;
        sum_1$d = sum_1$q;
        beat_first$d = beat_first$q;
        beat_final$d = beat_final$q;
        beat_valid$d = beat_valid$q;
        total$clock = clock;
        total_valid$clock = clock;
        is_wrong$clock = clock;
        total$d = total$q;
        total_valid$d = total_valid$q;
        is_wrong$d = is_wrong$q;
        is_1$d = coming == ((32'h1) & 4'hf);
        is_4$d = coming == ((32'h4) & 4'hf);
        word_0 = ((header[(32'h30)+:(16)]) & 20'hfffff);
        word_1 = ((header[(32'h20)+:(16)]) & 20'hfffff);
        word_2 = ((header[(32'h10)+:(16)]) & 20'hfffff);
        word_3 = ((header[(32'h0)+:(16)]) & 20'hfffff);
        if (is_1$q) begin
            word_0 = ((32'h0) & 20'hfffff);
        end
        if (is_1$q | is_4$q) begin
            word_1 = ((32'h0) & 20'hfffff);
            word_2 = ((32'h0) & 20'hfffff);
        end
        if (is_4$q) begin
            word_3 = ((32'h0) & 20'hfffff);
        end
        beat_valid$d = valid & (index >= ((32'h1) & 4'hf)) & (index <= ((32'h4) & 4'hf));
        beat_first$d = index == ((32'h1) & 4'hf);
        beat_final$d = index == ((32'h4) & 4'hf);
        sum_0$d = word_0 + word_1;
        sum_1$d = word_2 + word_3;
        so_far = total$q;
        if (beat_first$q) begin
            so_far = ((32'h0) & 20'hfffff);
        end
        total_valid$d = beat_valid$q & beat_final$q;
        if (beat_valid$q) begin
            total$d = so_far + (sum_0$q + sum_1$q);
        end
        folded = ((total$q[(32'h0)+:(16)]) & 20'hfffff) + ((total$q[(32'h10)+:(4)]) & 20'hfffff);
        if (total_valid$q) begin
            is_wrong$d = folded != ((32'hffff) & 20'hfffff);
        end
        wrong = is_wrong$q;
    end
    
endmodule // top$pair$b$parser$sum


module top$pair$b$parser$sum$beat_final(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$beat_final


module top$pair$b$parser$sum$beat_first(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$beat_first


module top$pair$b$parser$sum$beat_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$beat_valid


module top$pair$b$parser$sum$is_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$is_1


module top$pair$b$parser$sum$is_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$is_4


module top$pair$b$parser$sum$is_wrong(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$is_wrong


module top$pair$b$parser$sum$sum_0(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$sum_0


module top$pair$b$parser$sum$sum_1(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$sum_1


module top$pair$b$parser$sum$total(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$total


module top$pair$b$parser$sum$total_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$sum$total_valid


module top$pair$b$parser$untag(clock,valid,last,data,start,index,beat,header,with_vlan,second,in_body,late_valid,late_first,late_header,late_index);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  last;
    input wire  [63:0] data;
    output reg  [15:0] start;
    output reg  [3:0] index;
    output reg  [3:0] beat;
    output reg  [63:0] header;
    output reg  with_vlan;
    output reg  second;
    output reg  in_body;
    output reg  late_valid;
    output reg  late_first;
    output reg  [63:0] late_header;
    output reg  [3:0] late_index;
    
    // Stub signals
    reg  valid_1$d;
    wire  valid_1$q;
    reg  valid_1$clock;
    reg  first_1$d;
    wire  first_1$q;
    reg  first_1$clock;
    reg  [63:0] header_1$d;
    wire  [63:0] header_1$q;
    reg  header_1$clock;
    reg  [3:0] index_1$d;
    wire  [3:0] index_1$q;
    reg  index_1$clock;
    reg  [3:0] count$d;
    wire  [3:0] count$q;
    reg  count$clock;
    reg  [3:0] at$d;
    wire  [3:0] at$q;
    reg  at$clock;
    reg  is_body$d;
    wire  is_body$q;
    reg  is_body$clock;
    reg  has_tag$d;
    wire  has_tag$q;
    reg  has_tag$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    
    // Local signals
    reg  tag_here;
    reg  [3:0] count_up;
    reg  [3:0] at_up;
    reg  is_behind;
    
    // Sub module instances
    top$pair$b$parser$untag$valid_1 valid_1(
        .d(valid_1$d),
        .q(valid_1$q),
        .clock(valid_1$clock)
    );
    top$pair$b$parser$untag$first_1 first_1(
        .d(first_1$d),
        .q(first_1$q),
        .clock(first_1$clock)
    );
    top$pair$b$parser$untag$header_1 header_1(
        .d(header_1$d),
        .q(header_1$q),
        .clock(header_1$clock)
    );
    top$pair$b$parser$untag$index_1 index_1(
        .d(index_1$d),
        .q(index_1$q),
        .clock(index_1$clock)
    );
    top$pair$b$parser$untag$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$pair$b$parser$untag$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$pair$b$parser$untag$is_body is_body(
        .d(is_body$d),
        .q(is_body$q),
        .clock(is_body$clock)
    );
    top$pair$b$parser$untag$has_tag has_tag(
        .d(has_tag$d),
        .q(has_tag$q),
        .clock(has_tag$clock)
    );
    top$pair$b$parser$untag$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    
    // Update code
    always @(*) begin
        count$clock = clock;
        at$clock = clock;
        is_body$clock = clock;
        has_tag$clock = clock;
        low$clock = clock;
        valid_1$clock = clock;
        first_1$clock = clock;
        header_1$clock = clock;
        index_1$clock = clock;
        count$d = count$q;
        at$d = at$q;
        is_body$d = is_body$q;
        has_tag$d = has_tag$q;
        low$d = low$q;
        valid_1$d = valid_1$q;
        first_1$d = first_1$q;
        header_1$d = header_1$q;
        index_1$d = index_1$q;
        count_up = count$q + ((32'h1) & 4'hf);
        is_behind = has_tag$q & (count$q == ((32'h2) & 4'hf));
        at_up = at$q + ((32'h1) & 4'hf);
        tag_here = (count$q == ((32'h1) & 4'hf)) & (data[(32'h10)+:(16)] == ((32'h8100) & 16'hffff));
        if (valid) begin
            low$d = data[(32'h0)+:(32)];
            if (last) begin
                count$d = ((32'h0) & 4'hf);
                at$d = ((32'h0) & 4'hf);
                is_body$d = 1'b0;
                has_tag$d = 1'b0;
            end
            else begin
                if (count$q != ((32'hf) & 4'hf)) begin
                    count$d = count_up;
                end
                if (tag_here) begin
                    has_tag$d = 1'b1;
                end
                if (~is_behind & (at$q != ((32'hf) & 4'hf))) begin
                    at$d = at_up;
                end
                if (at$q == ((32'h6) & 4'hf)) begin
                    is_body$d = 1'b1;
                end
            end
        end
        start = data[(32'h30)+:(16)];
        index = at$q;
        if (is_behind) begin
            index = ((32'h1) & 4'hf);
        end
        second = ~has_tag$q & (count$q == ((32'h2) & 4'hf));
        if (has_tag$q) begin
            second = count$q == ((32'h3) & 4'hf);
        end
        in_body = is_body$q;
        valid_1$d = valid;
        first_1$d = count$q == ((32'h0) & 4'hf);
        header = data;
        index_1$d = at$q;
        if (is_behind) begin
            index_1$d = ((32'h1) & 4'hf);
        end
        if (tag_here) begin
            index_1$d = ((32'h0) & 4'hf);
        end
        if (has_tag$q) begin
            start = low$q[(32'h10)+:(16)];
            header = (((low$q) & 64'hffffffffffffffff) << ((32'h20) & 64'hffffffffffffffff)) | ((data[(32'h20)+:(32)]) & 64'hffffffffffffffff);
        end
        header_1$d = header;
        beat = count$q;
        with_vlan = has_tag$q;
        late_valid = valid_1$q;
        late_first = first_1$q;
        late_header = header_1$q;
        late_index = index_1$q;
    end
    
endmodule // top$pair$b$parser$untag


module top$pair$b$parser$untag$at(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$at


module top$pair$b$parser$untag$count(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$count


module top$pair$b$parser$untag$first_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$first_1


module top$pair$b$parser$untag$has_tag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$has_tag


module top$pair$b$parser$untag$header_1(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$header_1


module top$pair$b$parser$untag$index_1(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$index_1


module top$pair$b$parser$untag$is_body(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$is_body


module top$pair$b$parser$untag$low(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$low


module top$pair$b$parser$untag$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$parser$untag$valid_1


module top$pair$b$prepare_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$prepare_1


module top$pair$b$session(clock,expected,key_valid,key,hit);
    
    // Module arguments
    input wire  clock;
    input wire  [79:0] expected;
    input wire  key_valid;
    input wire  [79:0] key;
    output reg  hit;
    
    // Stub signals
    reg  [79:0] kept$d;
    wire  [79:0] kept$q;
    reg  kept$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  same$0$d;
    wire  same$0$q;
    reg  same$0$clock;
    reg  same$1$d;
    wire  same$1$q;
    reg  same$1$clock;
    reg  same$2$d;
    wire  same$2$q;
    reg  same$2$clock;
    reg  same$3$d;
    wire  same$3$q;
    reg  same$3$clock;
    reg  same$4$d;
    wire  same$4$q;
    reg  same$4$clock;
    reg  compared$d;
    wire  compared$q;
    reg  compared$clock;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    
    // Sub module instances
    top$pair$b$session$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    top$pair$b$session$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    top$pair$b$session$same$0 same$0(
        .d(same$0$d),
        .q(same$0$q),
        .clock(same$0$clock)
    );
    top$pair$b$session$same$1 same$1(
        .d(same$1$d),
        .q(same$1$q),
        .clock(same$1$clock)
    );
    top$pair$b$session$same$2 same$2(
        .d(same$2$d),
        .q(same$2$q),
        .clock(same$2$clock)
    );
    top$pair$b$session$same$3 same$3(
        .d(same$3$d),
        .q(same$3$q),
        .clock(same$3$clock)
    );
    top$pair$b$session$same$4 same$4(
        .d(same$4$d),
        .q(same$4$q),
        .clock(same$4$clock)
    );
    top$pair$b$session$compared compared(
        .d(compared$d),
        .q(compared$q),
        .clock(compared$clock)
    );
    top$pair$b$session$is_hit is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    
    // Update code
    always @(*) begin
        kept$clock = clock;
        fresh$clock = clock;
        compared$clock = clock;
        is_hit$clock = clock;
        kept$d = kept$q;
        fresh$d = fresh$q;
        compared$d = compared$q;
        is_hit$d = is_hit$q;
        same$0$clock = clock;
        same$1$clock = clock;
        same$2$clock = clock;
        same$3$clock = clock;
        same$4$clock = clock;
        if (key_valid) begin
            kept$d = key;
        end
        fresh$d = key_valid;
        compared$d = fresh$q;
        same$0$d = kept$q[(32'h0)+:(16)] == expected[(32'h0)+:(16)];
        same$1$d = kept$q[(32'h10)+:(16)] == expected[(32'h10)+:(16)];
        same$2$d = kept$q[(32'h20)+:(16)] == expected[(32'h20)+:(16)];
        same$3$d = kept$q[(32'h30)+:(16)] == expected[(32'h30)+:(16)];
        same$4$d = kept$q[(32'h40)+:(16)] == expected[(32'h40)+:(16)];
        if (compared$q) begin
            is_hit$d = ((same$0$q & same$1$q) & (same$2$q & same$3$q)) & same$4$q;
        end
        else begin
            is_hit$d = is_hit$q;
        end
        hit = is_hit$q;
    end
    
endmodule // top$pair$b$session


module top$pair$b$session$compared(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$compared


module top$pair$b$session$fresh(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$fresh


module top$pair$b$session$is_hit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$is_hit


module top$pair$b$session$kept(d,q,clock);
    
    // Module arguments
    input wire  [79:0] d;
    output reg  [79:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 80'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$kept


module top$pair$b$session$same$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$same$0


module top$pair$b$session$same$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$same$1


module top$pair$b$session$same$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$same$2


module top$pair$b$session$same$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$same$3


module top$pair$b$session$same$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$session$same$4


module top$pair$b$summary(clock,frame_end,damaged,truncated,cut,flags,checksum_wrong,hit,fits,blocks,count,overflow,valid,frame_class,pending);
    
    // Module arguments
    input wire  clock;
    input wire  frame_end;
    input wire  damaged;
    input wire  truncated;
    input wire  cut;
    input wire  [7:0] flags;
    input wire  checksum_wrong;
    input wire  hit;
    input wire  fits;
    input wire  [15:0] blocks;
    input wire  [15:0] count;
    input wire  overflow;
    output reg  valid;
    output reg  [3:0] frame_class;
    output reg  pending;
    
    // Stub signals
    reg  end_1$d;
    wire  end_1$q;
    reg  end_1$clock;
    reg  end_2$d;
    wire  end_2$q;
    reg  end_2$clock;
    reg  end_3$d;
    wire  end_3$q;
    reg  end_3$clock;
    reg  end_4$d;
    wire  end_4$q;
    reg  end_4$clock;
    reg  [2:0] at_end_1$d;
    wire  [2:0] at_end_1$q;
    reg  at_end_1$clock;
    reg  [2:0] at_end_2$d;
    wire  [2:0] at_end_2$q;
    reg  at_end_2$clock;
    reg  [2:0] at_end_3$d;
    wire  [2:0] at_end_3$q;
    reg  at_end_3$clock;
    reg  [2:0] at_end_4$d;
    wire  [2:0] at_end_4$q;
    reg  at_end_4$clock;
    reg  [7:0] flags_3$d;
    wire  [7:0] flags_3$q;
    reg  flags_3$clock;
    reg  [7:0] flags_4$d;
    wire  [7:0] flags_4$q;
    reg  flags_4$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [3:0] is_class$d;
    wire  [3:0] is_class$q;
    reg  is_class$clock;
    reg  [3:0] of_packet$d;
    wire  [3:0] of_packet$q;
    reg  of_packet$clock;
    reg  miscounted$d;
    wire  miscounted$q;
    reg  miscounted$clock;
    
    // Local signals
    reg  is_end;
    reg  is_empty;
    reg  is_same;
    
    // Sub module instances
    top$pair$b$summary$end_1 end_1(
        .d(end_1$d),
        .q(end_1$q),
        .clock(end_1$clock)
    );
    top$pair$b$summary$end_2 end_2(
        .d(end_2$d),
        .q(end_2$q),
        .clock(end_2$clock)
    );
    top$pair$b$summary$end_3 end_3(
        .d(end_3$d),
        .q(end_3$q),
        .clock(end_3$clock)
    );
    top$pair$b$summary$end_4 end_4(
        .d(end_4$d),
        .q(end_4$q),
        .clock(end_4$clock)
    );
    top$pair$b$summary$at_end_1 at_end_1(
        .d(at_end_1$d),
        .q(at_end_1$q),
        .clock(at_end_1$clock)
    );
    top$pair$b$summary$at_end_2 at_end_2(
        .d(at_end_2$d),
        .q(at_end_2$q),
        .clock(at_end_2$clock)
    );
    top$pair$b$summary$at_end_3 at_end_3(
        .d(at_end_3$d),
        .q(at_end_3$q),
        .clock(at_end_3$clock)
    );
    top$pair$b$summary$at_end_4 at_end_4(
        .d(at_end_4$d),
        .q(at_end_4$q),
        .clock(at_end_4$clock)
    );
    top$pair$b$summary$flags_3 flags_3(
        .d(flags_3$d),
        .q(flags_3$q),
        .clock(flags_3$clock)
    );
    top$pair$b$summary$flags_4 flags_4(
        .d(flags_4$d),
        .q(flags_4$q),
        .clock(flags_4$clock)
    );
    top$pair$b$summary$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    top$pair$b$summary$is_class is_class(
        .d(is_class$d),
        .q(is_class$q),
        .clock(is_class$clock)
    );
    top$pair$b$summary$of_packet of_packet(
        .d(of_packet$d),
        .q(of_packet$q),
        .clock(of_packet$clock)
    );
    top$pair$b$summary$miscounted miscounted(
        .d(miscounted$d),
        .q(miscounted$q),
        .clock(miscounted$clock)
    );
    
    // Update code
    always @(*) begin
        end_1$clock = clock;
        end_2$clock = clock;
        end_3$clock = clock;
        end_4$clock = clock;
        end_1$d = end_1$q;
        end_2$d = end_2$q;
        end_3$d = end_3$q;
        end_4$d = end_4$q;
        at_end_1$clock = clock;
        at_end_2$clock = clock;
        at_end_3$clock = clock;
        at_end_4$clock = clock;
        at_end_1$d = at_end_1$q;
        at_end_2$d = at_end_2$q;
        at_end_3$d = at_end_3$q;
        at_end_4$d = at_end_4$q;
        flags_3$clock = clock;
        flags_4$clock = clock;
        is_valid$clock = clock;
        is_class$clock = clock;
        of_packet$clock = clock;
        miscounted$clock = clock;
        flags_3$d = flags_3$q;
        flags_4$d = flags_4$q;
        is_valid$d = is_valid$q;
        is_class$d = is_class$q;
        of_packet$d = of_packet$q;
        miscounted$d = miscounted$q;
        end_1$d = frame_end;
        end_2$d = end_1$q;
        end_3$d = end_2$q;
        end_4$d = end_3$q;
        at_end_1$d = ((damaged) & 3'h7) | (((truncated) & 3'h7) << ((32'h1) & 3'h7)) | (((cut) & 3'h7) << ((32'h2) & 3'h7));
        at_end_2$d = at_end_1$q;
        at_end_3$d = at_end_2$q;
        at_end_4$d = at_end_3$q;
        flags_3$d = flags;
        flags_4$d = flags_3$q;
        is_valid$d = end_4$q;
        is_end = count == ((32'hffff) & 16'hffff);
        is_empty = blocks == ((32'h0) & 16'hffff);
        is_same = blocks == count;
        of_packet$d = ((32'hd) & 4'hf);
        if (count == ((32'h0) & 16'hffff)) begin
            of_packet$d = ((32'he) & 4'hf);
        end
        else if (is_end) begin
            of_packet$d = ((32'hf) & 4'hf);
        end
        else if (overflow) begin
            of_packet$d = ((32'hc) & 4'hf);
        end
        miscounted$d = ~is_same;
        if (is_end) begin
            miscounted$d = ~is_empty;
        end
        if (at_end_4$q[32'h0]) begin
            is_class$d = ((32'h0) & 4'hf);
        end
        else if (at_end_4$q[32'h1]) begin
            is_class$d = ((32'h1) & 4'hf);
        end
        else if (flags_4$q[32'h0]) begin
            is_class$d = ((32'h2) & 4'hf);
        end
        else if (flags_4$q[32'h1]) begin
            is_class$d = ((32'h3) & 4'hf);
        end
        else if (flags_4$q[32'h2]) begin
            is_class$d = ((32'h4) & 4'hf);
        end
        else if (flags_4$q[32'h3]) begin
            is_class$d = ((32'h5) & 4'hf);
        end
        else if (flags_4$q[32'h4]) begin
            is_class$d = ((32'h6) & 4'hf);
        end
        else if (flags_4$q[32'h5] | at_end_4$q[32'h2]) begin
            is_class$d = ((32'h7) & 4'hf);
        end
        else if (checksum_wrong) begin
            is_class$d = ((32'h8) & 4'hf);
        end
        else if (flags_4$q[32'h6]) begin
            is_class$d = ((32'h9) & 4'hf);
        end
        else if (flags_4$q[32'h7]) begin
            is_class$d = ((32'ha) & 4'hf);
        end
        else if (~hit) begin
            is_class$d = ((32'hb) & 4'hf);
        end
        else if ((~fits) | miscounted$q) begin
            is_class$d = ((32'hc) & 4'hf);
        end
        else begin
            is_class$d = of_packet$q;
        end
        pending = (end_1$q | end_2$q) | (end_3$q | end_4$q);
        valid = is_valid$q;
        frame_class = is_class$q;
    end
    
endmodule // top$pair$b$summary


module top$pair$b$summary$at_end_1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$at_end_1


module top$pair$b$summary$at_end_2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$at_end_2


module top$pair$b$summary$at_end_3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$at_end_3


module top$pair$b$summary$at_end_4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$at_end_4


module top$pair$b$summary$end_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$end_1


module top$pair$b$summary$end_2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$end_2


module top$pair$b$summary$end_3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$end_3


module top$pair$b$summary$end_4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$end_4


module top$pair$b$summary$flags_3(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$flags_3


module top$pair$b$summary$flags_4(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$flags_4


module top$pair$b$summary$is_class(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$is_class


module top$pair$b$summary$is_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$is_valid


module top$pair$b$summary$miscounted(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$miscounted


module top$pair$b$summary$of_packet(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$summary$of_packet


module top$pair$b$valid_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$valid_1


module top$pair$b$walker(clock,valid,prepare,with_vlan,go,bytes,ends,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,starts,behind_length,offset,done,shift,beat,length,big,number,blocks,fits);
    
    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  prepare;
    input wire  with_vlan;
    input wire  go;
    input wire  [3:0] bytes;
    input wire  ends;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  starts;
    output reg  behind_length;
    output reg  [2:0] offset;
    output reg  done;
    output reg  [2:0] shift;
    output reg  [2:0] beat;
    output reg  [5:0] length;
    output reg  big;
    output reg  [15:0] number;
    output reg  [15:0] blocks;
    output reg  fits;
    
    // Stub signals
    reg  [16:0] left$d;
    wire  [16:0] left$q;
    reg  left$clock;
    reg  near$d;
    wire  near$q;
    reg  near$clock;
    reg  in_length$d;
    wire  in_length$q;
    reg  in_length$clock;
    reg  in_message$d;
    wire  in_message$q;
    reg  in_message$clock;
    reg  short$d;
    wire  short$q;
    reg  short$clock;
    reg  [2:0] body$d;
    wire  [2:0] body$q;
    reg  body$clock;
    reg  [2:0] since$d;
    wire  [2:0] since$q;
    reg  since$clock;
    reg  [5:0] of_length$d;
    wire  [5:0] of_length$q;
    reg  of_length$clock;
    reg  is_big$d;
    wire  is_big$q;
    reg  is_big$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  fit$d;
    wire  fit$q;
    reg  fit$clock;
    reg  [2:0] choice$offset;
    reg  choice$near;
    reg  choice$in_length;
    reg  [3:0] choice$bytes;
    reg  [25:0] choice$from$0;
    reg  [25:0] choice$from$1;
    reg  [25:0] choice$from$2;
    reg  [25:0] choice$from$3;
    reg  [25:0] choice$from$4;
    reg  [25:0] choice$from$5;
    reg  [25:0] choice$from$6;
    reg  [25:0] choice$from$7;
    wire  [25:0] choice$way;
    wire  choice$cut;
    wire  choice$starts;
    
    // Local signals
    reg  ended;
    
    // Sub module instances
    top$pair$b$walker$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$pair$b$walker$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    top$pair$b$walker$in_length in_length(
        .d(in_length$d),
        .q(in_length$q),
        .clock(in_length$clock)
    );
    top$pair$b$walker$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    top$pair$b$walker$short short(
        .d(short$d),
        .q(short$q),
        .clock(short$clock)
    );
    top$pair$b$walker$body body(
        .d(body$d),
        .q(body$q),
        .clock(body$clock)
    );
    top$pair$b$walker$since since(
        .d(since$d),
        .q(since$q),
        .clock(since$clock)
    );
    top$pair$b$walker$of_length of_length(
        .d(of_length$d),
        .q(of_length$q),
        .clock(of_length$clock)
    );
    top$pair$b$walker$is_big is_big(
        .d(is_big$d),
        .q(is_big$q),
        .clock(is_big$clock)
    );
    top$pair$b$walker$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    top$pair$b$walker$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    top$pair$b$walker$fit fit(
        .d(fit$d),
        .q(fit$q),
        .clock(fit$clock)
    );
    top$pair$b$walker$choice choice(
        .offset(choice$offset),
        .near(choice$near),
        .in_length(choice$in_length),
        .bytes(choice$bytes),
        .from$0(choice$from$0),
        .from$1(choice$from$1),
        .from$2(choice$from$2),
        .from$3(choice$from$3),
        .from$4(choice$from$4),
        .from$5(choice$from$5),
        .from$6(choice$from$6),
        .from$7(choice$from$7),
        .way(choice$way),
        .cut(choice$cut),
        .starts(choice$starts)
    );
    
    // Update code
    always @(*) begin
        left$clock = clock;
        near$clock = clock;
        in_length$clock = clock;
        in_message$clock = clock;
        short$clock = clock;
        body$clock = clock;
        since$clock = clock;
        left$d = left$q;
        near$d = near$q;
        in_length$d = in_length$q;
        in_message$d = in_message$q;
        short$d = short$q;
        body$d = body$q;
        since$d = since$q;
        of_length$clock = clock;
        is_big$clock = clock;
        index$clock = clock;
        counted$clock = clock;
        fit$clock = clock;
        of_length$d = of_length$q;
        is_big$d = is_big$q;
        index$d = index$q;
        counted$d = counted$q;
        fit$d = fit$q;
        offset = left$q[(32'h0)+:(3)];
        choice$offset = left$q[(32'h0)+:(3)];
        choice$near = near$q;
        choice$in_length = in_length$q;
        choice$bytes = bytes;
        choice$from$0 = from$0;
        choice$from$1 = from$1;
        choice$from$2 = from$2;
        choice$from$3 = from$3;
        choice$from$4 = from$4;
        choice$from$5 = from$5;
        choice$from$6 = from$6;
        choice$from$7 = from$7;
        ended = in_message$q & (((bytes) & 17'h1ffff) >= left$q);
        if (valid & go) begin
            left$d = left$q - ((32'h8) & 17'h1ffff);
            near$d = left$q < ((32'h10) & 17'h1ffff);
            if (near$q | in_length$q) begin
                left$d = choice$way[(32'h0)+:(17)];
                near$d = choice$way[32'h11];
            end
            in_length$d = choice$cut;
            in_message$d = in_message$q & ~ended;
            if (since$q != ((32'h7) & 3'h7)) begin
                since$d = since$q + ((32'h1) & 3'h7);
            end
            if (choice$starts) begin
                counted$d = counted$q + ((32'h1) & 16'hffff);
                in_message$d = (~short$q) & ~choice$way[32'h12];
            end
            if (near$q | in_length$q) begin
                short$d = short$q | choice$way[32'h12];
                index$d = counted$q;
                is_big$d = choice$way[32'h13];
                of_length$d = choice$way[(32'h14)+:(6)];
                since$d = ((32'h1) & 3'h7);
                body$d = left$q[(32'h0)+:(3)] + ((32'h1) & 3'h7);
                if (in_length$q) begin
                    body$d = ((32'h0) & 3'h7);
                end
            end
            if (ends) begin
                in_message$d = 1'b0;
                fit$d = ((~short$q) & (~in_length$q)) & (left$q == ((bytes) & 17'h1ffff));
            end
        end
        if (valid & prepare) begin
            left$d = ((32'h6) & 17'h1ffff);
            if (with_vlan) begin
                left$d = ((32'h2) & 17'h1ffff);
            end
            near$d = 1'b1;
            in_length$d = 1'b0;
            in_message$d = 1'b0;
            short$d = 1'b0;
            counted$d = ((32'h0) & 16'hffff);
            fit$d = 1'b0;
        end
        starts = choice$starts;
        behind_length = in_length$q;
        done = (valid & go) & ended;
        shift = body$q;
        beat = since$q;
        length = of_length$q;
        big = is_big$q;
        number = index$q;
        blocks = counted$q;
        fits = fit$q;
    end
    
endmodule // top$pair$b$walker


module top$pair$b$walker$body(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$body


module top$pair$b$walker$choice(offset,near,in_length,bytes,from$0,from$1,from$2,from$3,from$4,from$5,from$6,from$7,way,cut,starts);
    
    // Module arguments
    input wire  [2:0] offset;
    input wire  near;
    input wire  in_length;
    input wire  [3:0] bytes;
    input wire  [25:0] from$0;
    input wire  [25:0] from$1;
    input wire  [25:0] from$2;
    input wire  [25:0] from$3;
    input wire  [25:0] from$4;
    input wire  [25:0] from$5;
    input wire  [25:0] from$6;
    input wire  [25:0] from$7;
    output reg  [25:0] way;
    output reg  cut;
    output reg  starts;
    
    // Local signals
    reg  begins;
    reg  [25:0] of_4$0;
    reg  [25:0] of_4$1;
    reg  [25:0] of_4$2;
    reg  [25:0] of_4$3;
    reg  [25:0] of_2$0;
    reg  [25:0] of_2$1;
    
    // Update code
    always @(*) begin
        of_4$0 = from$1;
        of_4$1 = from$3;
        of_4$2 = from$5;
        of_4$3 = from$7;
        if (offset[32'h0]) begin
            of_4$0 = from$2;
            of_4$1 = from$4;
            of_4$2 = from$6;
            of_4$3 = ((32'h0) & 26'h3ffffff);
        end
        of_2$0 = of_4$0;
        of_2$1 = of_4$2;
        if (offset[32'h1]) begin
            of_2$0 = of_4$1;
            of_2$1 = of_4$3;
        end
        way = of_2$0;
        if (offset[32'h2]) begin
            way = of_2$1;
        end
        if (in_length) begin
            way = from$0;
        end
        begins = near & (((offset) & 4'hf) < bytes);
        cut = begins & (offset == ((32'h7) & 3'h7));
        starts = (begins & (offset != ((32'h7) & 3'h7))) | (in_length & (bytes != ((32'h0) & 4'hf)));
    end
    
endmodule // top$pair$b$walker$choice


module top$pair$b$walker$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$counted


module top$pair$b$walker$fit(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$fit


module top$pair$b$walker$in_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$in_length


module top$pair$b$walker$in_message(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$in_message


module top$pair$b$walker$index(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$index


module top$pair$b$walker$is_big(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$is_big


module top$pair$b$walker$left(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$left


module top$pair$b$walker$near(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$near


module top$pair$b$walker$of_length(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$of_length


module top$pair$b$walker$short(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$short


module top$pair$b$walker$since(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$walker$since


module top$pair$b$with_vlan_1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // top$pair$b$with_vlan_1
